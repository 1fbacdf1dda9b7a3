package se.brygga.core.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of days: the first day belongs to it, the end does not. "Repealed on 15 January" therefore means that 14
 * January was the last day in force.
 *
 * @param from first day
 * @param until first day that no longer belongs, or empty when no end is known
 */
public record Period(LocalDate from, Optional<LocalDate> until) {

    /** Refuses a period that ends before it begins: that is a mistake in the lawbook, not in a case. */
    public Period {
        until.ifPresent(end -> {
            if (!end.isAfter(from)) {
                throw new IllegalArgumentException("period from " + from + " ends " + end);
            }
        });
    }

    /** A period without a known end. */
    public static Period from(LocalDate from) {
        return new Period(from, Optional.empty());
    }

    /** A period from one day up to, but not including, another. */
    public static Period between(LocalDate from, LocalDate until) {
        return new Period(from, Optional.of(until));
    }

    /** Whether the day belongs to the period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }
}
