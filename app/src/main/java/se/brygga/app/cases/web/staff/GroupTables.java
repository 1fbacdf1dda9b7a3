package se.brygga.app.cases.web.staff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.brygga.app.access.SignedIn;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.clients.FiguresOfYear;
import se.brygga.app.clients.HoldingRow;
import se.brygga.app.clients.Ownership;
import se.brygga.app.clients.PersonHoldingRow;
import se.brygga.app.web.ui.Table;
import se.brygga.app.web.ui.Table.Cell;
import se.brygga.app.web.ui.Table.Column;
import se.brygga.app.web.ui.Ui;

/** Enterprises that belong together, as tables. */
final class GroupTables {

    private GroupTables() {}

    /** Figures of each enterprise, with the share that counts where the law has said how much that is. */
    static Table figures(Ownership ownership, Optional<Map<UUID, String>> weights, Ui ui) {
        Table.Rows rows = new Table.Rows();
        for (EnterpriseCard card : ownership.enterprises()) {
            List<Cell> cells = figures(card, ownership, ui);
            weights.ifPresent(counted -> cells.add(Cell.of(Optional.ofNullable(counted.get(card.id()))
                    .map(share -> ui.format().percent(new BigDecimal(share)))
                    .orElse(ui.say("cases.sme.not-counted")))));
            rows.add(cells.toArray(Cell[]::new));
        }
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(ui.say("cases.enterprise")),
                Column.text(ui.say("cases.sme.year")),
                Column.figures(ui.say("cases.sme.headcount")),
                Column.figures(ui.say("cases.sme.turnover")),
                Column.figures(ui.say("cases.sme.balance"))));
        weights.ifPresent(counted -> columns.add(Column.figures(ui.say("cases.sme.weight"))));
        return rows.under(ui.say("cases.sme.figures"), columns.toArray(Column[]::new));
    }

    /** Every year that is known of the enterprise itself, newest first: what it was before decides with what it is. */
    static Table years(Ownership ownership, Ui ui) {
        Table.Rows rows = new Table.Rows();
        for (FiguresOfYear year : ownership.figures().getOrDefault(ownership.subject(), List.of())) {
            rows.add(
                    Cell.of(Integer.toString(year.year())).under(year.estimate() ? ui.say("cases.sme.estimate") : ""),
                    Cell.of(ui.format().number(year.headcount().stripTrailingZeros())),
                    Cell.of(ui.format().number(year.turnoverEur())),
                    Cell.of(ui.format().number(year.balanceSheetEur())),
                    Cell.of(Sources.words(year.source(), ui)));
        }
        return rows.under(
                ui.say("cases.enterprise.years"),
                Column.text(ui.say("cases.sme.year")),
                Column.figures(ui.say("cases.sme.headcount")),
                Column.figures(ui.say("cases.sme.turnover")),
                Column.figures(ui.say("cases.sme.balance")),
                Column.text(ui.say("cases.own.said")));
    }

    private static List<Cell> figures(EnterpriseCard card, Ownership ownership, Ui ui) {
        Optional<FiguresOfYear> latest =
                ownership.figures().getOrDefault(card.id(), List.of()).stream().findFirst();
        List<Cell> cells = new ArrayList<>();
        Collections.addAll(
                cells,
                Cell.link(card.name(), Names.address(card)).under(Names.number(card, ui)),
                Cell.of(latest.map(figures -> Integer.toString(figures.year())).orElse("–"))
                        .under(latest.map(figures -> figures.estimate()
                                        ? ui.say("cases.sme.estimate")
                                        : Sources.words(figures.source(), ui))
                                .orElse("")),
                Cell.of(latest.map(figures ->
                                ui.format().number(figures.headcount().stripTrailingZeros()))
                        .orElse("–")),
                Cell.of(latest.map(figures -> ui.format().number(figures.turnoverEur()))
                        .orElse("–")),
                Cell.of(latest.map(figures -> ui.format().number(figures.balanceSheetEur()))
                        .orElse("–")));
        return cells;
    }

    /** Who holds how much of whom, since when, by whose word; empty when nobody is known to. */
    static Optional<Table> links(Ownership ownership, SignedIn who, Ui ui) {
        Map<UUID, Cell> called = new HashMap<>();
        ownership.enterprises().forEach(card -> called.put(card.id(), Cell.link(card.name(), Names.address(card))));
        Table.Rows rows = new Table.Rows();
        for (HoldingRow row : ownership.holdings()) {
            String control =
                    row.control().map(means -> ui.say(controlKey(means))).orElse("");
            rows.add(
                    called.getOrDefault(row.holder(), Cell.of("")),
                    called.getOrDefault(row.held(), Cell.of("")),
                    Cell.of(ui.format().percent(row.capital().stripTrailingZeros())),
                    Cell.of(ui.format().percent(row.votes().stripTrailingZeros()))
                            .under(control),
                    Cell.of(row.from().toString()).under(Sources.words(row.saidBy(), ui)));
        }
        for (PersonHoldingRow row : ownership.persons()) {
            String market = row.sameOrAdjacentMarket()
                    .map(same -> same ? ui.say("cases.link.same-market") : ui.say("cases.link.other-market"))
                    .orElse("");
            rows.add(
                    who.may("cases.person.show")
                            ? Cell.link(row.name(), "/arbete/person/" + row.person())
                            : Cell.of(row.name()),
                    called.getOrDefault(row.held(), Cell.of("")),
                    Cell.of(ui.format().percent(row.capital().stripTrailingZeros())),
                    Cell.of(ui.format().percent(row.votes().stripTrailingZeros()))
                            .under(market),
                    Cell.of(row.from().toString()).under(Sources.words(row.saidBy(), ui)));
        }
        return ownership.holdings().isEmpty() && ownership.persons().isEmpty()
                ? Optional.empty()
                : Optional.of(rows.under(
                        ui.say("cases.links.caption"),
                        Column.text(ui.say("cases.link.holder")),
                        Column.text(ui.say("cases.link.held")),
                        Column.figures(ui.say("cases.link.capital")),
                        Column.figures(ui.say("cases.link.votes")),
                        Column.text(ui.say("cases.link.from"))));
    }

    /** The enterprises of the single undertaking and how they are connected. */
    static Table members(LawAnswer.Group group, Ui ui) {
        Table.Rows rows = new Table.Rows();
        for (EnterpriseCard card : group.ownership().enterprises()) {
            if (group.members().contains(card.id())) {
                boolean subject = card.id().equals(group.ownership().subject());
                rows.add(
                        Cell.link(card.name(), Names.address(card)).under(Names.number(card, ui)),
                        Cell.of(
                                subject
                                        ? ui.say("cases.aid.applicant")
                                        : group.paths().getOrDefault(card.id(), "")));
            }
        }
        return rows.under(
                ui.say("cases.aid.members"),
                Column.text(ui.say("cases.enterprise")),
                Column.text(ui.say("cases.aid.path")));
    }

    /** Earlier awards that are young enough to count. */
    static Table prior(LawAnswer answer, Ui ui) {
        Table.Rows rows = new Table.Rows();
        LocalDate since = GroupViews.since(answer);
        for (LawAnswer.Prior award : answer.group().prior()) {
            if (award.granted().isBefore(since)) {
                continue;
            }
            rows.add(
                    Cell.of(award.member()),
                    Cell.of(award.granted().toString()),
                    Cell.of(award.regulation()),
                    Cell.of(award.known().declared() ? ui.say("cases.aid.declared") : ui.say("cases.aid.registered"))
                            .under(doubt(award, answer.group().prior(), ui)),
                    Cell.of(ui.format().money(award.eur(), "EUR")));
        }
        return rows.under(
                ui.say("cases.aid.prior"),
                Column.text(ui.say("cases.enterprise")),
                Column.text(ui.say("cases.aid.granted")),
                Column.text(ui.say("cases.aid.regulation")),
                Column.text(ui.say("cases.aid.origin")),
                Column.figures(ui.say("cases.aid.amount")));
    }

    /** Whether a declared award stands in the register as well, or may do so. */
    private static String doubt(LawAnswer.Prior award, List<LawAnswer.Prior> all, Ui ui) {
        if (!award.known().declared()) {
            return "";
        }
        return award.known().sameAs().isPresent()
                ? ui.say("cases.aid.same")
                : all.stream().anyMatch(award::mayBe) ? ui.say("cases.aid.perhaps-same") : "";
    }

    /** Findings as a plain table. */
    static Table findings(String caption, List<FindingRow> findings, Ui ui) {
        Table.Rows rows = new Table.Rows();
        for (FindingRow row : findings) {
            rows.add(
                    Cell.of(row.because()).under(row.printed()),
                    Cell.of(row.figures().value()),
                    Cell.of(row.figures().limit()),
                    Cell.tag(row.tag())
                            .under(
                                    row.isMet()
                                            ? ""
                                            : row.ask()
                                                    .map(FindingRow.Ask::question)
                                                    .orElse("")));
        }
        return rows.under(
                caption,
                Column.text(ui.say("cases.law.condition")),
                Column.figures(ui.say("cases.law.value")),
                Column.figures(ui.say("cases.law.limit")),
                Column.text(ui.say("cases.law.answer")));
    }

    private static String controlKey(String means) {
        return "cases.control." + means;
    }
}
