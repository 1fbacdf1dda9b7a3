package se.brygga.app.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A value with the days on which it holds and where it comes from.
 *
 * @param <T> what is dated
 */
public record Dated<T>(T value, Validity validity, Source source) {

    /** The one that holds on the day. */
    public static <T> Optional<Dated<T>> on(LocalDate day, List<Dated<T>> values) {
        return values.stream().filter(value -> value.validity.holdsOn(day)).findFirst();
    }
}
