package se.brygga.core.law.eu.referencerate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * How long a base rate is known: the Commission publishes it per Member State in notices that may leave the end open
 * (Communication 2008/C 14/02).
 */
public final class BaseRates {

    private BaseRates() {}

    /**
     * The last day for which a published rate is known: the end that its notice states, or else the end of the month in
     * which it begins. A later change may be published in a notice that has not been seen, so an open end says nothing
     * of the months after.
     *
     * @param from the first day of the rate
     * @param statedEnd the last day, if the notice states one
     */
    public static LocalDate knownTo(LocalDate from, Optional<LocalDate> statedEnd) {
        return statedEnd.orElseGet(() -> YearMonth.from(from).atEndOfMonth());
    }
}
