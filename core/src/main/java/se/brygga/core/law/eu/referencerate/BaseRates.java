package se.brygga.core.law.eu.referencerate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import se.brygga.core.law.Dated;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Period;
import se.brygga.core.law.Source;
import se.brygga.core.law.Value.Rate;
import se.brygga.core.law.eu.acts.EuActs;

/** The base rates that the Commission publishes per Member State (Communication 2008/C 14/02), as a parameter with gaps where no notice is known. */
public final class BaseRates {

    private BaseRates() {}

    /**
     * One row of a notice.
     *
     * @param from the first day
     * @param statedEnd the last day, if the notice states one
     * @param rate the base rate; it may lie below nought
     * @param source where it was published
     */
    public record Notice(LocalDate from, Optional<LocalDate> statedEnd, Rate rate, Source source) {

        /**
         * Refuses a notice that ends before it begins.
         *
         * @throws IllegalArgumentException if it does
         */
        public Notice {
            if (statedEnd.isPresent() && statedEnd.get().isBefore(from)) {
                throw new IllegalArgumentException("a rate from " + from + " cannot end on " + statedEnd.get());
            }
        }

        /** The last day for which the rate is known: the stated end, or else the end of the month in which it begins, for a later change may not have reached us. */
        public LocalDate knownTo() {
            return statedEnd.orElseGet(() -> YearMonth.from(from).atEndOfMonth());
        }
    }

    /**
     * The base rates of a Member State.
     *
     * @param country two letters
     * @throws IllegalArgumentException if two notices have a rate for the same day
     */
    public static Parameter<Rate> parameter(String country, List<Notice> notices) {
        List<Dated<Rate>> values = notices.stream()
                .map(notice -> new Dated<>(Period.between(notice.from(), notice.knownTo().plusDays(1)), notice.rate(), notice.source()))
                .toList();
        return new Parameter<>(EuActs.REFERENCE_RATE.whole(), "base-rate-" + country, Rate.class, values);
    }
}
