package se.brygga.app.cases.web.apply;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.brygga.app.access.SignedIn;
import se.brygga.app.cases.CaseFile.Place;
import se.brygga.app.cases.CaseFilter;
import se.brygga.app.cases.CaseOutcome;
import se.brygga.app.cases.CaseRow;
import se.brygga.app.cases.CaseStatus;
import se.brygga.app.cases.Cases;
import se.brygga.app.cases.Intake;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.clients.Register;
import se.brygga.app.organisation.Company;
import se.brygga.app.organisation.Product;
import se.brygga.app.organisation.Profile;
import se.brygga.app.platform.Actor;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.web.ui.Answer;
import se.brygga.app.web.ui.FieldError;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Link;
import se.brygga.app.web.ui.Option;
import se.brygga.app.web.ui.Page;
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
    private final Cases cases;
    private final Intake intake;
    private final Register register;
    private final Profile profile;
    private final ProductClock clock;

    StartPages(Mine mine, Cases cases, Intake intake, Register register, Profile profile, ProductClock clock) {
        this.mine = mine;
        this.cases = cases;
        this.intake = intake;
        this.register = register;
        this.profile = profile;
        this.clock = clock;
    }

    @GetMapping
    Answer start(SignedIn me, Ui ui) {
        List<StartView.Line> lines = applications(me, ui);
        return Page.of("cases/apply/start", new StartView(me.name(), next(lines, ui), lines, represented(me)));
    }

    @GetMapping("/ansokningar")
    Answer list(SignedIn me, Ui ui) {
        return Page.of("cases/apply/list", new StartView(me.name(), Optional.empty(), applications(me, ui), List.of()));
    }

    @GetMapping("/valj-foretag")
    Answer choose(SignedIn me) {
        return Page.of("cases/apply/acting", new StartView(me.name(), Optional.empty(), List.of(), represented(me)));
    }

    @GetMapping("/ansokan/ny")
    Answer asking(SignedIn me, @RequestParam MultiValueMap<String, String> query, Ui ui) {
        return Page.of("cases/apply/new", view(FormState.of(query), ui));
    }

    @PostMapping("/ansokan/ny")
    Answer begin(SignedIn me, @RequestParam MultiValueMap<String, String> posted, Ui ui) {
        FormState typed = FormState.of(posted);
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
            return Page.form("cases/apply/new", view(form, ui), form);
        }
        Actor actor = mine.registered(me);
        UUID party = actor.scope().parties().iterator().next();
        String parent = profile.group().parent().code();
        Place place = new Place(company.get().code(), form.value("lan"), parent, parent);
        String number = intake.begin(
                actor,
                new Intake.Start(
                        party,
                        Optional.empty(),
                        place,
                        product.get().form(),
                        product.get().code(),
                        ui.language().code(),
                        ui.demo()));
        return new Redirect(ui.to("/mina/ansokan/" + number + "/uppgifter"));
    }

    private NewView view(FormState form, Ui ui) {
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
        return new NewView(form, products, counties);
    }

    /** The first application that waits for the person: one that we have asked about goes before a draft. */
    private static Optional<Link> next(List<StartView.Line> lines, Ui ui) {
        return Stream.of(CaseStatus.WAITING_FOR_APPLICANT, CaseStatus.DRAFT)
                .flatMap(status -> lines.stream().filter(line -> line.row().status() == status))
                .findFirst()
                .map(line -> new Link(
                        ui.say(
                                "apply.next." + line.row().status().name(),
                                line.product(),
                                line.row().number()),
                        line.href()));
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

    private List<StartView.Line> applications(SignedIn me, Ui ui) {
        return rows(me).stream().map(row -> line(row, ui)).toList();
    }

    private List<CaseRow> rows(SignedIn me) {
        return cases.list(
                mine.actor(me).scope(),
                new CaseFilter(
                        Set.of(CaseStatus.values()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        CaseFilter.Sort.RECEIVED,
                        1));
    }

    private List<EnterpriseCard> represented(SignedIn me) {
        return me.party()
                .map(party -> register.representedBy(party, clock.today()))
                .orElse(List.of());
    }
}
