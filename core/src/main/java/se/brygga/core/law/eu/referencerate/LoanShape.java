package se.brygga.core.law.eu.referencerate;

import java.math.BigDecimal;

/**
 * A loan paid out at once on the day of the grant.
 *
 * @param principal what is lent, above nought
 * @param periods how many payment periods the term has
 * @param periodsPerYear 1, 2, 4 or 12, or any number that a year is cut into
 * @param gracePeriods the first periods, in which nothing is paid back
 * @param amortisation how it is paid back after that
 */
public record LoanShape(
        BigDecimal principal, int periods, int periodsPerYear, int gracePeriods, Amortisation amortisation) {

    /**
     * Refuses what is no loan.
     *
     * @throws IllegalArgumentException on a principal or a count that is not above nought, or grace over the whole term
     *     of a loan that is to be paid back in parts
     */
    public LoanShape {
        if (principal.signum() <= 0 || periods <= 0 || periodsPerYear <= 0) {
            throw new IllegalArgumentException("a loan has a principal, a term and payments");
        }
        if (gracePeriods < 0 || (gracePeriods >= periods && amortisation != Amortisation.BULLET)) {
            throw new IllegalArgumentException("the time without amortisation must end before the loan does");
        }
    }
}
