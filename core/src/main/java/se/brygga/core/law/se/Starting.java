package se.brygga.core.law.se;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Dated;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.Finding;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.Lookup.Gap;
import se.brygga.core.law.Lookup.Known;
import se.brygga.core.law.Measure;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Period;
import se.brygga.core.law.Source;
import se.brygga.core.law.Value;
import se.brygga.core.law.Value.Day;
import se.brygga.core.law.Value.Months;

/**
 * When a firm counts as starting (SFS 2009:41 15 §; SFS 2012:872 10 §). The ordinances give no time; the window is our
 * reading, dated and open to change.
 */
public final class Starting {

    private static final Source READING = Source.interpretation("window around the decision, set by the institution");

    /** How long before the decision operations may have begun. */
    public static final Parameter<Months> MONTHS_BEFORE = window("start.months-before-decision");

    /** How long after the decision operations may begin. */
    public static final Parameter<Months> MONTHS_AFTER = window("start.months-after-decision");

    private Starting() {}

    private static Parameter<Months> window(String name) {
        return Parameter.of(
                Months.class,
                Acts.SFS_2009_41.at(15),
                name,
                new Dated<>(Period.from(LocalDate.of(2009, 2, 16)), new Months(12), READING));
    }

    /** All parameters here. */
    public static List<Parameter<?>> parameters() {
        return List.of(MONTHS_BEFORE, MONTHS_AFTER);
    }

    /** What has to be set before anybody can say who is starting; empty where the window is known. */
    public static Optional<Finding> unset(Citation provision, LawOn law) {
        return parameters().stream()
                .flatMap(parameter -> law.lookup(parameter) instanceof Gap<?> gap
                        ? Stream.of(LawOn.undetermined(gap, provision))
                        : Stream.empty())
                .findFirst();
    }

    /** Whether the day lies in the window around a decision; a gap in the settings counts as no. */
    public static boolean isStarting(LocalDate operationsStart, LocalDate decision, LawOn law) {
        return law.lookup(MONTHS_BEFORE, decision) instanceof Known<Months> before
                && law.lookup(MONTHS_AFTER, decision) instanceof Known<Months> after
                && !operationsStart.isBefore(decision.minusMonths(before.value().months()))
                && !operationsStart.isAfter(decision.plusMonths(after.value().months()));
    }

    /** The finding that the firm must be starting at a decision. */
    public static Finding mustBeStarting(Citation provision, LocalDate operationsStart, LocalDate decision, LawOn law) {
        return law.using(
                MONTHS_BEFORE,
                provision,
                before -> law.using(MONTHS_AFTER, provision, after -> {
                    Value from = new Day(decision.minusMonths(before.months()));
                    Value to = new Day(decision.plusMonths(after.months()));
                    Measure measure = new Measure(operationsStart.toString(), from.machine() + "/" + to.machine());
                    return isStarting(operationsStart, decision, law)
                            ? Finding.met(
                                    provision,
                                    measure,
                                    new Explanation("start.met", new Day(operationsStart), from, to))
                            : Finding.notMet(
                                    provision,
                                    measure,
                                    new Explanation("start.notMet", new Day(operationsStart), from, to));
                }));
    }
}
