package se.brygga.app.cases.web.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.brygga.app.access.SignedIn;
import se.brygga.app.cases.CaseFilter;
import se.brygga.app.cases.CaseRow;
import se.brygga.app.cases.CaseStatus;
import se.brygga.app.cases.Cases;
import se.brygga.app.cases.Commitment;
import se.brygga.app.organisation.Profile;
import se.brygga.app.web.ui.Address;
import se.brygga.app.web.ui.Answer;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Input;
import se.brygga.app.web.ui.Link;
import se.brygga.app.web.ui.Option;
import se.brygga.app.web.ui.Page;
import se.brygga.app.web.ui.Paging;
import se.brygga.app.web.ui.Step;
import se.brygga.app.web.ui.Table;
import se.brygga.app.web.ui.Table.Cell;
import se.brygga.app.web.ui.Table.Column;
import se.brygga.app.web.ui.Tag;
import se.brygga.app.web.ui.Ui;
import se.brygga.app.web.ui.UiFactory;

/** C01: the work list of those who handle cases; C13: the queue of those who decide them. */
@Controller
class WorkListController {

    private static final String LIST = "/arbete/kredit/lista";
    private static final String QUEUE = "/arbete/kredit/beslut";
    private static final List<String> FIELDS = List.of("status", "lan", "produkt", "vem", "q", "sortera");
    private static final Map<String, CaseStatus> TABS = tabs();

    private final Cases cases;
    private final Names names;
    private final Profile profile;
    private final UiFactory uis;
    private final Queues queues;

    WorkListController(Cases cases, Names names, Profile profile, UiFactory uis, Queues queues) {
        this.queues = queues;
        this.cases = cases;
        this.names = names;
        this.profile = profile;
        this.uis = uis;
    }

    private static Map<String, CaseStatus> tabs() {
        Map<String, CaseStatus> tabs = new LinkedHashMap<>();
        tabs.put("inkommen", CaseStatus.SUBMITTED);
        tabs.put("provas", CaseStatus.UNDER_REVIEW);
        tabs.put("vantar", CaseStatus.WAITING_FOR_APPLICANT);
        tabs.put("for-beslut", CaseStatus.PROPOSED);
        tabs.put("avslutad", CaseStatus.CLOSED);
        return tabs;
    }

    @GetMapping(LIST)
    Answer list(SignedIn who, HttpServletRequest request, @RequestParam MultiValueMap<String, String> query) {
        Ui ui = uis.of(request);
        FormState typed = FormState.of(query);
        Optional<CaseStatus> status = Optional.ofNullable(TABS.get(typed.value("status")));
        Set<CaseStatus> wanted = status.map(Set::of)
                .orElse(Set.of(
                        CaseStatus.SUBMITTED,
                        CaseStatus.UNDER_REVIEW,
                        CaseStatus.WAITING_FOR_APPLICANT,
                        CaseStatus.PROPOSED));
        return page(new Look(who, ui, typed, Address.of(LIST, typed, FIELDS)), wanted, tabs(who, ui, typed));
    }

    @GetMapping(QUEUE)
    Answer queue(SignedIn who, HttpServletRequest request, @RequestParam MultiValueMap<String, String> query) {
        Ui ui = uis.of(request);
        FormState typed = FormState.of(query);
        return page(new Look(who, ui, typed, Address.of(QUEUE, typed, FIELDS)), Set.of(CaseStatus.PROPOSED), List.of());
    }

    /** Who looks at which list. */
    private record Look(SignedIn who, Ui ui, FormState typed, Address address) {
        boolean queue() {
            return address.path().equals(QUEUE);
        }
    }

    private Answer page(Look look, Set<CaseStatus> statuses, List<Step> tabs) {
        Ui ui = look.ui();
        CaseFilter filter = filter(look, statuses);
        List<CaseRow> found = cases.list(look.who().scope(), filter);
        long total = cases.count(look.who().scope(), filter);
        Address shown = new Address(look.address().path(), look.address().set());
        List<CaseRow> rows = found.subList(0, Math.min(found.size(), CaseFilter.PAGE_SIZE));
        String done = look.typed().value("klart").equals("atersand") ? ui.say("cases.done.atersand") : "";
        WorkListPage model = new WorkListPage(
                look.queue() ? ui.say("cases.queue.title") : ui.say("cases.list.title"),
                tabs,
                new WorkListPage.Filter(
                        look.typed(),
                        counties(look),
                        products(ui),
                        List.of(Option.of("jag", ui.say("cases.list.mine")))),
                new WorkListPage.Lists(
                        look.address().path(),
                        chips(shown, look),
                        look.queue() ? ui.say("cases.queue.empty") : ui.say("cases.list.empty"),
                        look.queue() ? ui.say("cases.queue.empty-text") : ui.say("cases.list.empty-text")),
                table(rows, look),
                Paging.of(filter.page(), CaseFilter.PAGE_SIZE, total, shown.upTo("sida")),
                Optional.of(done).filter(text -> !text.isEmpty()),
                look.queue() && look.who().may("cases.decide")
                        ? queues.of(look.who(), ui, rows)
                        : WorkListPage.Queue.NONE);
        return Page.of("cases/staff/worklist", model);
    }

    private static CaseFilter filter(Look look, Set<CaseStatus> statuses) {
        FormState typed = look.typed();
        return new CaseFilter(
                statuses,
                Optional.of(typed.value("lan")).filter(code -> code.matches("\\d{2}")),
                Optional.of(typed.value("produkt")).filter(code -> !code.isEmpty()),
                typed.value("vem").equals("jag") ? Optional.of(look.who().person()) : Optional.empty(),
                look.queue() && look.who().may("cases.decide")
                        ? Optional.of(new CaseFilter.Awaiting(
                                look.who().person(), look.ui().today()))
                        : Optional.empty(),
                Optional.of(typed.value("q")).filter(text -> !text.isEmpty()),
                sort(typed.value("sortera")),
                Input.whole(typed.value("sida")).orElse(1));
    }

    private static CaseFilter.Sort sort(String typed) {
        return switch (typed) {
            case "inkom" -> CaseFilter.Sort.RECEIVED;
            case "belopp" -> CaseFilter.Sort.AMOUNT;
            case "namn" -> CaseFilter.Sort.NAME;
            default -> CaseFilter.Sort.DUE;
        };
    }

    private List<Step> tabs(SignedIn who, Ui ui, FormState typed) {
        Map<CaseStatus, Long> counts = cases.counts(who.scope());
        Address address = Address.of(LIST, typed, FIELDS);
        List<Step> tabs = new ArrayList<>();
        boolean any = !TABS.containsKey(typed.value("status"));
        long open = TABS.values().stream()
                .filter(status -> status != CaseStatus.CLOSED)
                .mapToLong(status -> counts.getOrDefault(status, 0L))
                .sum();
        tabs.add(new Step(
                ui.say("cases.list.open"),
                ui.format().count(open),
                address.without("status"),
                any ? Step.State.CURRENT : Step.State.OPEN));
        TABS.forEach((slug, status) -> tabs.add(new Step(
                ui.say(status.key()),
                ui.format().count(counts.getOrDefault(status, 0L)),
                address.with("status", slug),
                typed.value("status").equals(slug) ? Step.State.CURRENT : Step.State.OPEN)));
        return tabs;
    }

    /** The counties of the companies that the person works for. */
    private List<Option> counties(Look look) {
        Set<String> near = look.who().companies().stream()
                .flatMap(code -> profile.group().company(code).stream())
                .flatMap(company -> company.countiesOn(look.ui().today()).stream())
                .collect(Collectors.toSet());
        return profile.geography().counties().stream()
                .filter(county -> near.contains(county.code()))
                .map(county -> Option.of(county.code(), county.shortName()))
                .toList();
    }

    private List<Option> products(Ui ui) {
        return profile.catalogue().products().stream()
                .map(product -> Option.of(
                        product.code(), product.names().in(ui.language().code())))
                .toList();
    }

    private List<Link> chips(Address address, Look look) {
        Map<String, String> set = new LinkedHashMap<>(address.set());
        set.remove("status");
        set.remove("sortera");
        Ui ui = look.ui();
        List<Link> chips = new ArrayList<>();
        set.forEach((field, value) -> chips.add(new Link(
                switch (field) {
                    case "lan" -> names.county(value);
                    case "produkt" -> names.product(value, ui);
                    case "vem" -> ui.say("cases.list.mine");
                    default -> ui.say("cases.list.chip-text", value);
                },
                address.without(field))));
        return chips;
    }

    private Table table(List<CaseRow> found, Look look) {
        Ui ui = look.ui();
        Table.Rows rows = new Table.Rows();
        Map<UUID, Commitment> commitments = commitments(found, look);
        for (CaseRow row : found) {
            String href = "/arbete/arende/" + row.number() + (look.queue() ? "/beslut" : "");
            String number = row.organisationNumber()
                    .map(digits -> " · " + Names.number(digits, ui))
                    .orElse("");
            Cell amount = Cell.of(row.amount().map(ui.format()::money).orElse("–"));
            rows.add(
                    Cell.link(row.applicant(), href).under(row.number() + number),
                    Cell.of(names.product(row.product(), ui)).under(names.county(row.county())),
                    Optional.ofNullable(commitments.get(row.id()))
                            .map(one -> amount.under(MandateWords.held(one, ui)))
                            .orElse(amount),
                    Cell.of(row.applicationDate()
                            .map(day -> ui.format().date(day))
                            .orElse("–")),
                    due(row, ui),
                    Cell.tag(status(row, ui)),
                    Cell.of(row.handler().orElse("–")));
        }
        String sorted = look.typed().value("sortera");
        return rows.under(
                look.queue() ? ui.say("cases.queue.title") : ui.say("cases.list.caption"),
                Column.text(ui.say("cases.list.applicant"))
                        .sorted(look.address().with("sortera", "namn"), sorted.equals("namn") ? "ascending" : ""),
                Column.text(ui.say("cases.list.product")),
                Column.figures(ui.say("cases.fact.amount"))
                        .sorted(look.address().with("sortera", "belopp"), sorted.equals("belopp") ? "descending" : ""),
                Column.text(ui.say("cases.fact.received"))
                        .sorted(look.address().with("sortera", "inkom"), sorted.equals("inkom") ? "descending" : ""),
                Column.text(ui.say("cases.fact.due"))
                        .sorted(look.address().without("sortera"), due(sorted) ? "ascending" : ""),
                Column.text(ui.say("cases.fact.status")),
                Column.text(ui.say("cases.fact.handler")));
    }

    /** In the queue each amount is seen against the commitment to the group and the reader's mandate. */
    private Map<UUID, Commitment> commitments(List<CaseRow> rows, Look look) {
        return look.queue()
                ? cases.commitments(
                        look.who().scope(),
                        rows.stream().map(CaseRow::id).toList(),
                        look.who().person(),
                        look.ui().today())
                : Map.of();
    }

    private static boolean due(String sorted) {
        return sort(sorted) == CaseFilter.Sort.DUE;
    }

    private Cell due(CaseRow row, Ui ui) {
        return row.dueDate()
                .map(day -> row.status() == CaseStatus.CLOSED
                        ? Cell.of(day.toString())
                        : new Cell(day.toString(), "", Optional.empty(), Optional.of(names.due(day, ui))))
                .orElseGet(() -> Cell.of("–"));
    }

    private static Tag status(CaseRow row, Ui ui) {
        return row.outcome()
                .map(outcome -> Frames.outcome(outcome, ui))
                .orElseGet(() -> new Tag(ui.say(row.status().key()), Frames.tone(row.status())));
    }
}
