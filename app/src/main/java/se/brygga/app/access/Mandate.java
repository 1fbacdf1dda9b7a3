package se.brygga.app.access;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Record;

/**
 * A right to decide (delegation): one person, one company, one form of financing, up to an amount in kronor.
 *
 * @param id identifies it; a decision names the mandate it rests on
 * @param person who may decide
 * @param company for which company
 * @param form which form of financing
 * @param maxAmount the largest amount in kronor, inclusive
 * @param from the first day
 * @param to the last day; empty while it runs on
 * @param source the decision that gave it
 */
public record Mandate(
        UUID id,
        UUID person,
        String company,
        String form,
        BigDecimal maxAmount,
        LocalDate from,
        Optional<LocalDate> to,
        String source) {

    /** Reads a row of {@code access.mandate} with {@code first_day} and {@code last_day}. */
    public static Mandate of(Record row) {
        return new Mandate(
                row.get("id", UUID.class),
                row.get("person", UUID.class),
                row.get("company", String.class),
                row.get("form", String.class),
                row.get("max_amount", BigDecimal.class),
                row.get("first_day", LocalDate.class),
                Optional.ofNullable(row.get("last_day", LocalDate.class)),
                row.get("source", String.class));
    }
}
