package se.brygga.app.organisation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which something holds. Both ends belong to it.
 *
 * @param from the first day
 * @param to the last day, or empty while no end is known
 */
public record Validity(LocalDate from, Optional<LocalDate> to) {

    /** Holds from a day on, with no end in sight. */
    public static Validity since(LocalDate from) {
        return new Validity(from, Optional.empty());
    }

    /** Whether it holds on the day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && to.map(end -> !day.isAfter(end)).orElse(true);
    }

    /** Whether some day belongs to both. */
    public boolean overlaps(Validity other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(Validity other) {
        return other.to.map(end -> !from.isAfter(end)).orElse(true);
    }
}
