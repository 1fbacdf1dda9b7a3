package se.brygga.app.aid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.brygga.app.platform.Actor;

/**
 * Base and exchange rates beside those of the profile: entered by one person from a named source, confirmed by another.
 */
public interface Rates {

    /** Rates that wait, and the latest settled ones, newest first. */
    List<RateRow> latest();

    /** One of them. */
    Optional<RateRow> find(UUID id);

    /** Enters rates of one kind and source; those already in use for their day are left out. */
    RateChange enter(Actor by, RateRow.Kind kind, List<Quote> quotes, String source);

    /** A second person confirms a rate, or the whole batch that it was read with. */
    RateChange confirm(Actor by, UUID id);

    /** A second person, or the one who entered it, rejects it. */
    RateChange reject(Actor by, UUID id);

    /**
     * A rate from a day on.
     *
     * @param day the first day, or the day of publication
     * @param last the last day of a base rate, when its source states one; else it holds to the end of its first month
     * @param value the rate
     * @param source where it stands
     */
    record Quote(LocalDate day, Optional<LocalDate> last, BigDecimal value, String source) {}
}
