package se.brygga.app.cases.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.clients.FiguresOfYear;
import se.brygga.app.clients.Ownership;
import se.brygga.app.clients.PersonHoldingRow;
import se.brygga.core.enterprise.AnnualFigures;
import se.brygga.core.enterprise.Control;
import se.brygga.core.enterprise.ControllingPerson;
import se.brygga.core.enterprise.Enterprise;
import se.brygga.core.enterprise.EnterpriseKind;
import se.brygga.core.enterprise.Holding;
import se.brygga.core.enterprise.OwnershipGraph;
import se.brygga.core.enterprise.PersonControl;
import se.brygga.core.enterprise.Share;
import se.brygga.core.enterprise.SingleUndertaking;
import se.brygga.core.financing.Group;
import se.brygga.core.law.LawOn;

/**
 * The ownership of the register in the words of the law.
 *
 * @param group what the assessment takes
 * @param members the enterprises of the single undertaking
 */
record CaseGraph(Group group, List<UUID> members) {

    static CaseGraph of(Ownership ownership, LawOn law) {
        Group latest = group(ownership, years -> years.stream().findFirst());
        List<Group.ClosedYear> history = ClosedYears.of(ownership, latest, law);
        Group group = new Group(latest.enterprises(), latest.holdings(), latest.persons(), history);
        return new CaseGraph(group, members(ownership.subject(), group));
    }

    /** The group with the figures that are picked of each enterprise's years, newest first. */
    static Group group(Ownership ownership, Function<List<FiguresOfYear>, Optional<FiguresOfYear>> pick) {
        List<Enterprise> enterprises = ownership.enterprises().stream()
                .map(card -> enterprise(card, pick.apply(ownership.figures().getOrDefault(card.id(), List.of()))))
                .toList();
        List<Holding> holdings = ownership.holdings().stream()
                .map(row -> new Holding(
                        row.holder().toString(),
                        row.held().toString(),
                        Optional.of(new Share(row.capital())),
                        Optional.of(new Share(row.votes())),
                        row.control().map(Control::valueOf)))
                .toList();
        return new Group(enterprises, holdings, persons(ownership.persons()));
    }

    private static Enterprise enterprise(EnterpriseCard card, Optional<FiguresOfYear> year) {
        AnnualFigures figures = year.map(CaseGraph::figures).orElse(AnnualFigures.UNKNOWN);
        return new Enterprise(
                card.id().toString(),
                EnterpriseKind.valueOf(card.kind()),
                card.place().country(),
                figures,
                Optional.empty());
    }

    private static AnnualFigures figures(FiguresOfYear year) {
        return new AnnualFigures(
                Optional.of(year.headcount()), Optional.of(year.turnoverEur()), Optional.of(year.balanceSheetEur()));
    }

    /**
     * A person's enterprises are on the same market when somebody has judged so of any of them; unknown until all are
     * judged.
     */
    private static List<ControllingPerson> persons(List<PersonHoldingRow> rows) {
        Map<UUID, List<PersonHoldingRow>> byPerson = new LinkedHashMap<>();
        rows.forEach(row -> byPerson.computeIfAbsent(row.person(), person -> new ArrayList<>())
                .add(row));
        return byPerson.entrySet().stream()
                .map(entry -> new ControllingPerson(
                        entry.getKey().toString(),
                        entry.getValue().stream()
                                .map(row -> PersonControl.votes(row.held().toString(), new Share(row.votes())))
                                .toList(),
                        sameMarket(entry.getValue())))
                .toList();
    }

    private static Optional<Boolean> sameMarket(List<PersonHoldingRow> rows) {
        if (rows.stream().anyMatch(row -> row.sameOrAdjacentMarket().orElse(false))) {
            return Optional.of(true);
        }
        return rows.stream().allMatch(row -> row.sameOrAdjacentMarket().isPresent())
                ? Optional.of(false)
                : Optional.empty();
    }

    private static List<UUID> members(UUID subject, Group group) {
        return switch (OwnershipGraph.check(group.enterprises(), group.holdings(), group.persons())) {
            case OwnershipGraph.Checked.Sound(OwnershipGraph graph) ->
                SingleUndertaking.around(subject.toString(), graph).members().stream()
                        .map(UUID::fromString)
                        .toList();
            case OwnershipGraph.Checked.Faulty faulty ->
                throw new IllegalStateException(
                        "the register holds an impossible ownership around " + subject + ": " + faulty.faults());
        };
    }
}
