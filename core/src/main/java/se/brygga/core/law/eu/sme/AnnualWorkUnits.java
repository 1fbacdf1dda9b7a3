package se.brygga.core.law.eu.sme;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * Headcount in annual work units (årsarbetskrafter): one for each person who worked full time for the whole year, parts
 * for the others (Annex I article 5).
 */
public final class AnnualWorkUnits {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private AnnualWorkUnits() {}

    /** Who is counted. */
    public enum Kind {
        /** An employee, also for a season (article 5 a). */
        EMPLOYEE(true),
        /**
         * A person who works under the enterprise's orders and counts as an employee under national law (article 5 b).
         */
        EQUIVALENT_WORKER(true),
        /** An owner who manages the enterprise (article 5 c). */
        OWNER_MANAGER(true),
        /** A partner who works in the enterprise regularly and has financial advantage of it (article 5 d). */
        ACTIVE_PARTNER(true),
        /** An apprentice or a student in vocational training on contract: not counted. */
        APPRENTICE(false);

        private final boolean counted;

        Kind(boolean counted) {
            this.counted = counted;
        }
    }

    /**
     * People who worked alike.
     *
     * @param kind who they are
     * @param count how many
     * @param fullTime the part of full time, nought to one
     * @param months how many months of the year, nought to twelve
     * @param parentalLeaveMonths how many of these months they were on parental leave, which is not counted
     */
    public record Staff(Kind kind, int count, BigDecimal fullTime, BigDecimal months, BigDecimal parentalLeaveMonths) {

        /**
         * Refuses more than a year of a person, or leave that is longer than the employment.
         *
         * @throws IllegalArgumentException if so
         */
        public Staff {
            boolean possible = count >= 0
                    && fullTime.signum() >= 0
                    && fullTime.compareTo(BigDecimal.ONE) <= 0
                    && months.compareTo(MONTHS) <= 0
                    && parentalLeaveMonths.signum() >= 0
                    && parentalLeaveMonths.compareTo(months) <= 0;
            if (!possible) {
                throw new IllegalArgumentException("nobody works more than all of the year");
            }
        }

        private BigDecimal months12() {
            return fullTime.multiply(months.subtract(parentalLeaveMonths)).multiply(BigDecimal.valueOf(count));
        }
    }

    /** The work units of all. */
    public static BigDecimal of(List<Staff> staff) {
        BigDecimal months = staff.stream()
                .filter(it -> it.kind().counted)
                .map(Staff::months12)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return months.divide(MONTHS, new MathContext(34, RoundingMode.HALF_UP));
    }
}
