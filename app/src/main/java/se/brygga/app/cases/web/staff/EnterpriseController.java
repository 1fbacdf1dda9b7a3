package se.brygga.app.cases.web.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.brygga.app.access.SignedIn;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.clients.FiguresOfYear;
import se.brygga.app.clients.PersonCard;
import se.brygga.app.clients.Register;
import se.brygga.app.web.ui.Answer;
import se.brygga.app.web.ui.Fact;
import se.brygga.app.web.ui.FieldError;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Identity;
import se.brygga.app.web.ui.Input;
import se.brygga.app.web.ui.Link;
import se.brygga.app.web.ui.Page;
import se.brygga.app.web.ui.Redirect;
import se.brygga.app.web.ui.Table;
import se.brygga.app.web.ui.Table.Cell;
import se.brygga.app.web.ui.Table.Column;
import se.brygga.app.web.ui.Ui;
import se.brygga.app.web.ui.UiFactory;

/** An enterprise, and a person: who they are and how they hang together (C27). */
@Controller
class EnterpriseController {

    private static final String ENTERPRISE = "/arbete/foretag/{nr}";
    private static final String TEMPLATE = "cases/staff/enterprise";

    private final Register register;
    private final OwnershipForm ownership;
    private final CompanyForm company;
    private final EnterpriseViews views;
    private final UiFactory uis;

    EnterpriseController(
            Register register, OwnershipForm ownership, CompanyForm company, EnterpriseViews views, UiFactory uis) {
        this.register = register;
        this.ownership = ownership;
        this.company = company;
        this.views = views;
        this.uis = uis;
    }

    @GetMapping(ENTERPRISE)
    Answer show(
            SignedIn who,
            HttpServletRequest request,
            @PathVariable String nr,
            @RequestParam(defaultValue = "") String klart) {
        Ui ui = uis.of(request);
        String key = "cases.done." + klart;
        Optional<String> word = klart.isEmpty() || !ui.has(key) ? Optional.empty() : Optional.of(ui.say(key));
        EnterpriseCard card = card(nr);
        EnterprisePage.Forms forms =
                new EnterprisePage.Forms(FormState.empty(), FormState.empty(), company.filled(card));
        return Page.of(TEMPLATE, views.page(ui, who, card, forms, word));
    }

    /** A form that came back with a fault, opened again, for example in another language. */
    @GetMapping({ENTERPRISE + "/agande", ENTERPRISE + "/siffror", ENTERPRISE + "/uppgifter"})
    Answer sent(@PathVariable String nr) {
        return new Redirect(Names.address(card(nr)));
    }

    private EnterpriseCard card(String number) {
        String bare = number.replaceAll("[\\s\\u00a0-]", "");
        Optional<EnterpriseCard> found = bare.matches("\\d{10}|\\d{12}")
                ? register.byNumber(bare.length() == 12 && bare.startsWith("16") ? bare.substring(2) : bare)
                : identifier(number).flatMap(register::enterprise);
        return found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Optional<UUID> identifier(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }

    /** Corrects who owns how much, from a day on; what was before stays in the register. */
    @PostMapping(ENTERPRISE + "/agande")
    Answer ownership(
            SignedIn who,
            HttpServletRequest request,
            @PathVariable String nr,
            @RequestParam MultiValueMap<String, String> posted) {
        EnterpriseCard card = card(nr);
        FormState form = ownership.record(card, FormState.of(posted), who.person(), uis.of(request));
        if (form.isValid()) {
            return new Redirect(Names.address(card) + "?klart=agande");
        }
        EnterprisePage page = views.page(
                uis.of(request),
                who,
                card,
                new EnterprisePage.Forms(form, FormState.empty(), company.filled(card)),
                Optional.empty());
        return Page.form(TEMPLATE, page, form);
    }

    /** Corrects industry and county. */
    @PostMapping(ENTERPRISE + "/uppgifter")
    Answer facts(
            SignedIn who,
            HttpServletRequest request,
            @PathVariable String nr,
            @RequestParam MultiValueMap<String, String> posted) {
        EnterpriseCard card = card(nr);
        FormState form = company.record(card, FormState.of(posted), who.person());
        if (form.isValid()) {
            return new Redirect(Names.address(card) + "?klart=uppgifter");
        }
        EnterprisePage.Forms forms = new EnterprisePage.Forms(FormState.empty(), FormState.empty(), form);
        return Page.form(TEMPLATE, views.page(uis.of(request), who, card, forms, Optional.empty()), form);
    }

    /** Records the figures of a year; a correction is a new row, and both stay. */
    @PostMapping(ENTERPRISE + "/siffror")
    Answer figures(
            SignedIn who,
            HttpServletRequest request,
            @PathVariable String nr,
            @RequestParam MultiValueMap<String, String> posted) {
        EnterpriseCard card = card(nr);
        FormState form = checkedFigures(FormState.of(posted), uis.of(request).today());
        if (form.isValid()) {
            register.record(
                    card.id(),
                    new FiguresOfYear(
                            Input.whole(form.value("ar")).orElseThrow(),
                            Input.amount(form.value("anstallda")).orElseThrow(),
                            Input.amount(form.value("omsattning")).orElseThrow(),
                            Input.amount(form.value("balans")).orElseThrow(),
                            form.has("uppskattning", "ja"),
                            form.value("kalla")),
                    Optional.of(who.person()));
            return new Redirect(Names.address(card) + "?klart=siffror");
        }
        EnterprisePage page = views.page(
                uis.of(request),
                who,
                card,
                new EnterprisePage.Forms(FormState.empty(), form, company.filled(card)),
                Optional.empty());
        return Page.form(TEMPLATE, page, form);
    }

    private static FormState checkedFigures(FormState form, LocalDate today) {
        FormState checked = form;
        if (Input.whole(form.value("ar"))
                .filter(year -> year >= 1990 && year <= today.getYear())
                .isEmpty()) {
            checked = checked.with(FieldError.of("ar", "cases.error.year", form.value("ar")));
        }
        for (String field : List.of("anstallda", "omsattning", "balans")) {
            if (Input.amount(form.value(field))
                    .filter(figure -> figure.signum() >= 0)
                    .isEmpty()) {
                checked = checked.with(FieldError.of(field, "cases.error.amount", form.value(field)));
            }
        }
        return form.value("kalla").isEmpty() ? checked.with(FieldError.of("kalla", "cases.error.source")) : checked;
    }

    @GetMapping("/arbete/person/{id}")
    Answer person(SignedIn who, HttpServletRequest request, @PathVariable UUID id) {
        Ui ui = uis.of(request);
        PersonCard card = register.read(who.scope(), id, who.person())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String number =
                card.personalNumber().map(ui.format()::maskedPersonNumber).orElseGet(() -> ui.say("cases.number.none"));
        Table.Rows rows = new Table.Rows();
        for (EnterpriseCard one : register.representedBy(id, ui.today())) {
            rows.add(
                    Cell.link(one.name(), Names.address(one)),
                    Cell.of(Names.number(one, ui)),
                    Cell.of(ui.say(one.legalForm().key())));
        }
        Table enterprises = rows.under(
                ui.say("cases.person.enterprises"),
                Column.text(ui.say("cases.enterprise")),
                Column.text(ui.say("cases.fact.number")),
                Column.text(ui.say("cases.fact.form")));
        List<Fact> facts = List.of(
                Fact.of(ui.say("cases.person.number"), number),
                Fact.of(ui.say("cases.person.email"), card.email().orElse("")),
                Fact.of(ui.say("cases.person.phone"), card.phone().orElse("")),
                Fact.of(ui.say("cases.person.language"), ui.say("web.language." + card.language())));
        Identity identity = new Identity(
                new Link(number, "/arbete/person/" + id),
                ui.say("cases.person"),
                card.name(),
                List.of(),
                Optional.empty());
        return Page.of("cases/staff/person", new EnterprisePage.Person(identity, facts, enterprises));
    }
}
