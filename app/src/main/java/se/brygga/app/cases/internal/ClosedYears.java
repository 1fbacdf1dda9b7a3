package se.brygga.app.cases.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import se.brygga.app.clients.FiguresOfYear;
import se.brygga.app.clients.Ownership;
import se.brygga.core.enterprise.OwnershipGraph;
import se.brygga.core.financing.Group;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.se.SmeTest;

/**
 * What the closed years that the register knows said of an enterprise's size. Status is gained or lost by two years
 * running, (EU) 651/2014 annex I art. 4.2. Every year is counted with the ownership of today: who was taken over by a
 * large group is no longer small or medium-sized at once. The row ends at the first year of which something is not
 * known.
 */
final class ClosedYears {

    private ClosedYears() {}

    /** Oldest first; empty where the subject has no accounts, only an estimate, or where its size is open. */
    static List<Group.ClosedYear> of(Ownership ownership, Group latest, LawOn law) {
        String subject = ownership.subject().toString();
        List<FiguresOfYear> accounts = ownership.figures().getOrDefault(ownership.subject(), List.of());
        Deque<Group.ClosedYear> years = new ArrayDeque<>();
        for (FiguresOfYear own : accounts) {
            boolean follows = years.isEmpty() || years.getFirst().year() == own.year() + 1;
            if (own.estimate() || !follows) {
                break;
            }
            Group group = years.isEmpty() ? latest : inYear(ownership, own.year());
            Optional<Boolean> within = graph(group).flatMap(known -> SmeTest.within(subject, known, law));
            if (within.isEmpty()) {
                break;
            }
            years.addFirst(new Group.ClosedYear(own.year(), within.get()));
        }
        return List.copyOf(years);
    }

    private static Group inYear(Ownership ownership, int year) {
        return CaseGraph.group(
                ownership,
                years -> years.stream().filter(one -> one.year() == year).findFirst());
    }

    private static Optional<OwnershipGraph> graph(Group group) {
        return switch (OwnershipGraph.check(group.enterprises(), group.holdings(), group.persons())) {
            case OwnershipGraph.Checked.Sound(OwnershipGraph graph) -> Optional.of(graph);
            case OwnershipGraph.Checked.Faulty faulty -> Optional.empty();
        };
    }
}
