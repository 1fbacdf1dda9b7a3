package se.brygga.core.law.eu.sme;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.brygga.core.enterprise.OwnershipGraph;

/**
 * An enterprise whose size is to be tested.
 *
 * @param subject its id in the graph
 * @param graph the enterprise with all that it is linked with or partner of
 * @param date the day of the decision
 * @param alreadyConsolidated enterprises whose figures are in the subject's accounts, so that they are not added again
 * @param history what earlier years said, oldest first, the last being the year whose figures are given; empty for a
 *     new enterprise
 */
public record SmeCase(
        String subject,
        OwnershipGraph graph,
        LocalDate date,
        Set<String> alreadyConsolidated,
        List<TwoYears.Year> history) {

    /** Keeps copies. */
    public SmeCase {
        alreadyConsolidated = Set.copyOf(alreadyConsolidated);
        history = List.copyOf(history);
    }
}
