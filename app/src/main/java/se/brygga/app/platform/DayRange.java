package se.brygga.app.platform;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.Field;

/**
 * A period of days as PostgreSQL keeps it ({@code daterange}): the first day included, the last one excluded.
 *
 * @param from the first day; empty for always
 * @param until the first day after; empty for no end
 */
public record DayRange(Optional<LocalDate> from, Optional<LocalDate> until) {

    private static final Pattern TEXT = Pattern.compile("\\[?\\(?([^,]*),([^)]*)\\)");

    /** From the day on, with no end. */
    public static DayRange since(LocalDate first) {
        return new DayRange(Optional.of(first), Optional.empty());
    }

    /** From the first day up to and not including the other. */
    public static DayRange between(LocalDate first, LocalDate excluded) {
        return new DayRange(Optional.of(first), Optional.of(excluded));
    }

    /** Whether the day lies in the period. */
    public boolean holds(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(day::isBefore).orElse(true);
    }

    /** Rows whose period holds the day. */
    public static Condition holds(Field<DayRange> period, LocalDate day) {
        return condition("{0} @> {1}::date", period, val(day));
    }

    /** Reads PostgreSQL's canonical text, such as {@code [2020-01-01,)}. */
    static DayRange parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a period of days: " + text);
        }
        return new DayRange(day(parts.group(1)), day(parts.group(2)));
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    /** PostgreSQL's text for the period. */
    @Override
    public String toString() {
        return "[" + from.map(LocalDate::toString).orElse("") + ","
                + until.map(LocalDate::toString).orElse("") + ")";
    }
}
