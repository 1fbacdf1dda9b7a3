package se.brygga.app.cases.web.staff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseVersions;
import se.brygga.app.web.ui.Fact;
import se.brygga.app.web.ui.Table;
import se.brygga.app.web.ui.Table.Cell;
import se.brygga.app.web.ui.Table.Column;
import se.brygga.app.web.ui.Ui;
import tools.jackson.databind.json.JsonMapper;

/** Facts, terms and who else pays as they stood before: what, by whom and when, the latest of them first. */
@Component
final class EarlierVersions {

    private final Names names;
    private final JsonMapper json;

    EarlierVersions(Names names, JsonMapper json) {
        this.names = names;
        this.json = json;
    }

    /** What was stated of a fact before the version that counts; empty where every fact was stated once. */
    Optional<Table> facts(CaseVersions versions, Ui ui) {
        Map<String, Integer> left = new HashMap<>();
        versions.facts().forEach(one -> left.merge(one.name(), 1, Integer::sum));
        List<CaseVersions.FactSaid> earlier = new ArrayList<>();
        for (CaseVersions.FactSaid one : versions.facts()) {
            if (left.merge(one.name(), -1, Integer::sum) > 0) {
                earlier.addFirst(one);
            }
        }
        Table.Rows rows = new Table.Rows();
        earlier.forEach(one -> rows.add(
                Cell.of(LawViews.fact(one.name(), ui)),
                Cell.of(ui.say(one.fact().value() ? "cases.yes" : "cases.no")),
                Cell.of(LawViews.source(one.fact().source(), ui)),
                Cell.of(one.fact().by().map(names::colleague).orElseGet(() -> ui.say("cases.law.source-applicant")))
                        .under(one.fact()
                                .at()
                                .map(at -> ui.format().time(at.toInstant()))
                                .orElse(""))));
        return earlier.isEmpty()
                ? Optional.empty()
                : Optional.of(rows.under(
                        ui.say("cases.history.facts"),
                        Column.text(ui.say("cases.law.fact")),
                        Column.text(ui.say("cases.law.answer")),
                        Column.text(ui.say("cases.law.source")),
                        Column.text(ui.say("cases.law.stated-by"))));
    }

    /** The terms before those that count; empty where they were set once. */
    Optional<Table> terms(CaseVersions versions, Ui ui) {
        List<CaseVersions.TermsSet> all = versions.terms();
        if (all.size() < 2) {
            return Optional.empty();
        }
        Table.Rows rows = new Table.Rows();
        all.subList(0, all.size() - 1).reversed().forEach(one -> row(rows, one, ui));
        return Optional.of(rows.under(
                ui.say("cases.history.terms"),
                Column.text(ui.say("cases.history.when")),
                Column.figures(ui.say("cases.terms.amount")),
                Column.text(ui.say("cases.history.what"))));
    }

    /** Who else paid for the plan before the list that counts; empty where it was told once. */
    Optional<Table> funding(CaseVersions versions, Ui ui) {
        List<CaseVersions.Funding> all = versions.funding();
        if (all.size() < 2) {
            return Optional.empty();
        }
        names.learn(all.stream().flatMap(one -> one.teller().stream()).toList());
        Table.Rows rows = new Table.Rows();
        all.subList(0, all.size() - 1)
                .reversed()
                .forEach(one -> rows.add(
                        Cell.of(ui.format().time(one.at().toInstant()))
                                .under(one.teller().map(who -> teller(who, ui)).orElse("")),
                        Cell.of(
                                one.sources().isEmpty()
                                        ? ui.say("cases.plan.none")
                                        : String.join(
                                                " · ",
                                                one.sources().stream()
                                                        .map(source -> AnalysisViews.payer(source, ui) + ": "
                                                                + ui.format().money(source.amount()))
                                                        .toList()))));
        return Optional.of(rows.under(
                ui.say("cases.history.funding"),
                Column.text(ui.say("cases.history.when")),
                Column.text(ui.say("cases.plan.who"))));
    }

    /** Who told it: a colleague by name; whoever is none applies. */
    private String teller(UUID who, Ui ui) {
        String colleague = names.colleague(who);
        return colleague.isEmpty() ? ui.say("cases.history.told") : colleague;
    }

    private void row(Table.Rows rows, CaseVersions.TermsSet version, Ui ui) {
        CaseFile.Terms terms = json.readValue(version.said(), CaseFile.Terms.class);
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.of(
                        ui.say("cases.terms.term"),
                        ui.say("cases.terms.term-words", terms.termMonths(), terms.graceMonths())),
                Fact.of(ui.say("cases.terms.rate"), ProposalViews.rates(terms, ui)),
                Fact.of(ui.say("cases.terms.collateral"), ProposalViews.collateral(terms, ui)),
                Fact.of(ui.say("cases.terms.conditions"), terms.conditions())));
        facts.removeIf(fact -> fact.value().isEmpty());
        rows.add(
                Cell.of(ui.format().time(version.at().toInstant()))
                        .under(version.by().map(names::colleague).orElseGet(() -> ui.say("cases.history.wished"))),
                Cell.of(ui.format().money(terms.amount(), terms.currency())),
                Cell.of(String.join(
                        " · ",
                        facts.stream()
                                .map(fact -> fact.label() + ": " + fact.value())
                                .toList())));
    }
}
