package se.brygga.app.cases.web.apply;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.brygga.app.access.SignedIn;
import se.brygga.app.cases.CaseFile.Place;
import se.brygga.app.cases.CaseFilter;
import se.brygga.app.cases.CaseOutcome;
import se.brygga.app.cases.CaseRow;
import se.brygga.app.cases.CaseStatus;
import se.brygga.app.cases.Cases;
import se.brygga.app.cases.Intake;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.organisation.Company;
import se.brygga.app.organisation.Product;
import se.brygga.app.organisation.Profile;
import se.brygga.app.platform.Actor;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.web.ui.Answer;
import se.brygga.app.web.ui.FieldError;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Input;
import se.brygga.app.web.ui.Link;
import se.brygga.app.web.ui.Option;
import se.brygga.app.web.ui.Page;
import se.brygga.app.web.ui.Paging;
import se.brygga.app.web.ui.Redirect;
import se.brygga.app.web.ui.Ui;

/**
 * The entrepreneur's own start page, the list of applications, for whom one acts, and the beginning of a new
 * application.
 */
@Controller
@RequestMapping("/{language:sv|en}/mina")
class StartPages {

    /** Forms of financing that can be applied for here. */
    private static final Set<String> FORMS = Set.of("MICRO_LOAN", "BUSINESS_LOAN");

    private final Mine mine;
    private final MyStart first;
    private final Cases cases;
    private final Beginning beginning;
    private final Profile profile;
    private final ProductClock clock;

    StartPages(Mine mine, MyStart first, Cases cases, Beginning beginning, Profile profile, ProductClock clock) {
        this.mine = mine;
        this.first = first;
        this.cases = cases;
        this.beginning = beginning;
        this.profile = profile;
        this.clock = clock;
    }

    /** What begins an application, and fills in what is known. */
    @Component
    record Beginning(Intake intake, Prefill prefill) {}

    @GetMapping
    Answer start(SignedIn me, Ui ui) {
        List<StartView.Line> lines = applications(me, 1, ui);
        Optional<Link> more = cases.count(mine.actor(me).scope(), all(1)) > lines.size()
                ? Optional.of(new Link(ui.say("apply.list.title"), ui.to("/mina/ansokningar?sida=2")))
                : Optional.empty();
        return Page.of(
                "cases/apply/start",
                new StartView(
                        me.name(),
                        first.next(me, lines, ui),
                        first.contact(me, lines, ui),
                        first.helping(me),
                        lines,
                        represented(me),
                        Optional.empty(),
                        more));
    }

    @GetMapping("/ansokningar")
    Answer list(SignedIn me, @RequestParam(defaultValue = "1") String sida, Ui ui) {
        CaseFilter page = all(Input.whole(sida).orElse(1));
        long total = cases.count(mine.actor(me).scope(), page);
        Optional<Paging> paging = total > CaseFilter.PAGE_SIZE
                ? Optional.of(
                        Paging.of(page.page(), CaseFilter.PAGE_SIZE, total, ui.to("/mina/ansokningar") + "?sida="))
                : Optional.empty();
        return Page.of(
                "cases/apply/list",
                new StartView(
                        me.name(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        applications(me, page.page(), ui),
                        List.of(),
                        paging,
                        Optional.empty()));
    }

    @GetMapping("/valj-foretag")
    Answer choose(SignedIn me) {
        return Page.of(
                "cases/apply/acting",
                new StartView(
                        me.name(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        represented(me),
                        Optional.empty(),
                        Optional.empty()));
    }

    @GetMapping("/ansokan/ny")
    Answer asking(SignedIn me, @RequestParam MultiValueMap<String, String> query, Ui ui) {
        FormState asked = FormState.of(query);
        Optional<EnterpriseCard> acting = acting(me, asked);
        FormState form = asked.value("lan").isEmpty()
                ? acting.flatMap(card -> card.place().county())
                        .map(county -> FormState.filled(Map.of("lan", county, "produkt", asked.value("produkt"))))
                        .orElse(asked)
                : asked;
        return Page.of("cases/apply/new", view(form, acting, ui));
    }

    @PostMapping("/ansokan/ny")
    Answer begin(SignedIn me, @RequestParam MultiValueMap<String, String> posted, Ui ui) {
        FormState typed = FormState.of(posted);
        Optional<EnterpriseCard> acting = acting(me, typed);
        LocalDate today = clock.today();
        Optional<Product> product = profile.catalogue().productsOn(today).stream()
                .filter(offered ->
                        FORMS.contains(offered.form()) && offered.code().equals(typed.value("produkt")))
                .findFirst();
        Optional<Company> company = profile.group().serving(typed.value("lan"), today);
        FormState form = typed;
        if (product.isEmpty()) {
            form = form.with(FieldError.of("produkt", "apply.fault.choice", ui.say("apply.new.product")));
        }
        if (company.isEmpty()) {
            form = form.with(FieldError.of("lan", "apply.fault.choice", ui.say("apply.new.county")));
        }
        if (product.isEmpty() || company.isEmpty()) {
            return Page.form("cases/apply/new", view(form, acting, ui), form);
        }
        Actor actor = mine.registered(me);
        UUID party = actor.scope().parties().iterator().next();
        String parent = profile.group().parent().code();
        Place place = new Place(company.get().code(), form.value("lan"), parent, parent);
        String number = beginning
                .intake()
                .begin(
                        actor,
                        new Intake.Start(
                                party,
                                acting.map(EnterpriseCard::id),
                                place,
                                product.get().form(),
                                product.get().code(),
                                ui.language().code(),
                                ui.demo()));
        beginning.prefill().known(actor, number, me.name(), acting);
        return new Redirect(ui.to("/mina/ansokan/" + number + "/uppgifter"));
    }

    /** The enterprise that was chosen to apply for: one that the person may act for, and no other. */
    private Optional<EnterpriseCard> acting(SignedIn me, FormState form) {
        String chosen = form.value("foretag");
        return chosen.isEmpty()
                ? Optional.empty()
                : Optional.of(represented(me).stream()
                        .filter(card -> card.id().toString().equals(chosen))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private NewView view(FormState form, Optional<EnterpriseCard> acting, Ui ui) {
        String language = ui.language().code();
        List<Option> products = profile.catalogue().productsOn(clock.today()).stream()
                .filter(product -> FORMS.contains(product.form()))
                .map(product -> new Option(
                        product.code(),
                        product.names().in(language),
                        product.about().in(language)))
                .toList();
        List<Option> counties = profile.geography().counties().stream()
                .map(county -> Option.of(county.code(), county.name()))
                .toList();
        return new NewView(form, products, counties, acting);
    }

    private StartView.Line line(CaseRow row, Ui ui) {
        String base = ui.to("/mina/ansokan/" + row.number());
        boolean decided = row.outcome()
                .filter(outcome -> outcome != CaseOutcome.WITHDRAWN)
                .isPresent();
        String page = row.status() == CaseStatus.DRAFT ? "/uppgifter" : decided ? "/beslut" : "/status";
        String product = profile.catalogue()
                .product(row.product())
                .map(found -> found.names().in(ui.language().code()))
                .orElse(row.product());
        return new StartView.Line(
                row,
                product,
                row.outcome().isPresent()
                        ? ""
                        : ui.say("apply.status.wait." + row.status().name()),
                base + page);
    }

    /** One page of them; the row more that tells of a next page is left out. */
    private List<StartView.Line> applications(SignedIn me, int page, Ui ui) {
        return cases.list(mine.actor(me).scope(), all(page)).stream()
                .limit(CaseFilter.PAGE_SIZE)
                .map(row -> line(row, ui))
                .toList();
    }

    private static CaseFilter all(int page) {
        return new CaseFilter(
                Set.of(CaseStatus.values()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                CaseFilter.Sort.RECEIVED,
                page);
    }

    private List<EnterpriseCard> represented(SignedIn me) {
        return mine.represented(me, clock.today());
    }
}
