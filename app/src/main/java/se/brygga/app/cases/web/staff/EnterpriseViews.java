package se.brygga.app.cases.web.staff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.brygga.app.access.SignedIn;
import se.brygga.app.aid.AidFilter;
import se.brygga.app.aid.AidRegister;
import se.brygga.app.aid.AidRow;
import se.brygga.app.cases.CaseFilter;
import se.brygga.app.cases.CaseRow;
import se.brygga.app.cases.CaseStatus;
import se.brygga.app.cases.Cases;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.clients.Ownership;
import se.brygga.app.clients.OwnershipBook;
import se.brygga.app.web.ui.Fact;
import se.brygga.app.web.ui.Identity;
import se.brygga.app.web.ui.Link;
import se.brygga.app.web.ui.Option;
import se.brygga.app.web.ui.Table;
import se.brygga.app.web.ui.Table.Cell;
import se.brygga.app.web.ui.Table.Column;
import se.brygga.app.web.ui.Tag;
import se.brygga.app.web.ui.Ui;

/** Lays out an enterprise for its page. */
@Component
final class EnterpriseViews {

    private static final Set<CaseStatus> ALL = Set.of(
            CaseStatus.SUBMITTED,
            CaseStatus.WAITING_FOR_APPLICANT,
            CaseStatus.UNDER_REVIEW,
            CaseStatus.PROPOSED,
            CaseStatus.CLOSED);

    private final OwnershipBook ownership;
    private final Cases cases;
    private final AidRegister aid;
    private final Names names;
    private final CompanyForm company;

    EnterpriseViews(OwnershipBook ownership, Cases cases, AidRegister aid, Names names, CompanyForm company) {
        this.ownership = ownership;
        this.cases = cases;
        this.aid = aid;
        this.names = names;
        this.company = company;
    }

    EnterprisePage page(Ui ui, SignedIn who, EnterpriseCard card, EnterprisePage.Forms forms, Optional<String> word) {
        Ownership around = ownership.around(card.id(), ui.today());
        return new EnterprisePage(
                Names.address(card),
                identity(ui, card),
                Stream.concat(facts(ui, card).stream(), representing(ui, who, card))
                        .toList(),
                new EnterprisePage.Lists(
                        GroupTables.figures(around, Optional.empty(), ui),
                        GroupTables.years(around, ui),
                        GroupTables.links(around, who, ui),
                        cases(ui, who, card),
                        aid(ui, who, card)),
                OwnerGraph.of(around, ui),
                forms,
                new EnterprisePage.Choices(
                        parties(around, ui),
                        OwnershipForm.CONTROLS.stream()
                                .map(kind -> Option.of(kind, ui.say("cases.control." + kind)))
                                .toList(),
                        company.industries(ui),
                        company.counties()),
                who.may("cases.enterprise.ownership"),
                word);
    }

    private Identity identity(Ui ui, EnterpriseCard card) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(ui.say("cases.fact.number"), Names.number(card, ui)));
        facts.add(Fact.of(ui.say("cases.fact.form"), ui.say(card.legalForm().key())));
        card.place().county().ifPresent(code -> facts.add(Fact.of(ui.say("cases.fact.county"), names.county(code))));
        Link number = new Link(Names.number(card, ui), Names.address(card));
        return new Identity(number, ui.say("cases.enterprise"), card.name(), facts, Optional.empty());
    }

    private static List<Fact> facts(Ui ui, EnterpriseCard card) {
        return List.of(
                Fact.of(ui.say("cases.enterprise.sector"), card.sector().orElse("")),
                Fact.of(
                        ui.say("cases.enterprise.start"),
                        card.operationsStart().map(day -> day.toString()).orElse("")),
                Fact.of(ui.say("cases.enterprise.year"), card.fiscalYearStart()),
                standing(
                        ui,
                        ui.say("cases.enterprise.insolvency"),
                        card.standing().inInsolvency()),
                standing(
                        ui,
                        ui.say("cases.enterprise.difficulty"),
                        card.standing().inDifficulty()),
                standing(
                        ui, ui.say("cases.enterprise.recovery"), card.standing().recoveryOrder()));
    }

    /** Who may act for it, each with the way to her page for whoever may see it. */
    private Stream<Fact> representing(Ui ui, SignedIn who, EnterpriseCard card) {
        return names.representing(who.scope(), card.id(), ui.today()).stream()
                .map(person -> new Fact(
                        ui.say("cases.enterprise.acts"),
                        person.name(),
                        Optional.empty(),
                        Optional.of(new Link(ui.say("cases.fact.show"), "/arbete/person/" + person.id()))
                                .filter(any -> who.may("cases.person.show"))));
    }

    private static Fact standing(Ui ui, String label, Optional<Boolean> answer) {
        return Fact.of(
                label,
                answer.map(yes -> yes ? ui.say("cases.yes") : ui.say("cases.no"))
                        .orElse(""));
    }

    private Table cases(Ui ui, SignedIn who, EnterpriseCard card) {
        Table.Rows rows = new Table.Rows();
        Optional<String> text = card.organisationNumber().or(() -> Optional.of(card.name()));
        CaseFilter filter = new CaseFilter(
                ALL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text,
                CaseFilter.Sort.RECEIVED,
                1);
        for (CaseRow row : cases.list(who.scope(), filter)) {
            String word = row.outcome()
                    .map(outcome -> ui.say(outcome.key()))
                    .orElseGet(() -> ui.say(row.status().key()));
            rows.add(
                    Cell.link(row.number(), "/arbete/arende/" + row.number()).unbroken(),
                    Cell.of(names.product(row.product(), ui)),
                    Cell.of(row.amount().map(ui.format()::money).orElse("–")),
                    Cell.of(row.applicationDate().map(day -> day.toString()).orElse("–")),
                    Cell.tag(new Tag(word, Frames.tone(row.status()))));
        }
        return rows.under(
                ui.say("cases.enterprise.cases"),
                Column.text(ui.say("cases.case")),
                Column.text(ui.say("cases.list.product")),
                Column.figures(ui.say("cases.fact.amount")),
                Column.text(ui.say("cases.fact.received")),
                Column.text(ui.say("cases.fact.status")));
    }

    private Table aid(Ui ui, SignedIn who, EnterpriseCard card) {
        Table.Rows rows = new Table.Rows();
        for (AidRow row : aid.page(who.scope(), AidFilter.of(card.id()))) {
            String number = row.origin().decisionNumber().orElse("");
            rows.add(
                    Cell.of(row.granted().toString()),
                    row.origin()
                            .caseNumber()
                            .map(of -> Cell.link(number, "/arbete/arende/" + of).unbroken())
                            .orElseGet(() -> Cell.of(number)),
                    Cell.of(row.regulation()),
                    Cell.of(ui.format().money(row.amount().eur(), "EUR")),
                    Cell.of(row.keepUntil().toString()));
        }
        return rows.under(
                ui.say("cases.enterprise.aid"),
                Column.text(ui.say("cases.aid.granted")),
                Column.text(ui.say("cases.decided.title")),
                Column.text(ui.say("cases.aid.regulation")),
                Column.figures(ui.say("cases.aid.amount")),
                Column.text(ui.say("cases.enterprise.keep")));
    }

    /** Whom a holding may be about: everybody already connected, and somebody new. */
    private static List<Option> parties(Ownership around, Ui ui) {
        Map<UUID, String> called = new LinkedHashMap<>();
        around.enterprises().forEach(card -> called.put(card.id(), card.name()));
        around.persons().forEach(row -> called.put(row.person(), row.name()));
        called.remove(around.subject());
        List<Option> options = new ArrayList<>();
        options.add(Option.of(around.subject().toString(), around.subjectCard().name()));
        called.forEach((id, name) -> options.add(Option.of(id.toString(), name)));
        options.add(Option.of(OwnershipForm.NEW, ui.say("cases.own.new")));
        return options;
    }
}
