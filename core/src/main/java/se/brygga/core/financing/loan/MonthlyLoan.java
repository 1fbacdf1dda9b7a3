package se.brygga.core.financing.loan;

import java.math.BigDecimal;

/**
 * A loan that is paid every month at one rate of interest.
 *
 * @param principal what is lent, above zero, at most two decimals
 * @param annualRate yearly interest as an exact fraction: 5.49 % is {@code 0.0549}
 * @param months how many months the loan runs
 * @param graceMonths the first months, in which only interest is paid; fewer than the months
 * @param amortisation how it is paid back after that
 */
public record MonthlyLoan(
        BigDecimal principal, BigDecimal annualRate, int months, int graceMonths, Amortisation amortisation) {

    /**
     * Refuses what is no loan.
     *
     * @throws IllegalArgumentException on a principal that is not above zero or has parts of an öre, a rate below zero,
     *     no months, or grace over the whole term
     */
    public MonthlyLoan {
        if (principal.signum() <= 0 || principal.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("a loan is of whole öre above zero, not " + principal);
        }
        if (annualRate.signum() < 0) {
            throw new IllegalArgumentException("interest is not below zero: " + annualRate);
        }
        if (months < 1 || graceMonths < 0 || graceMonths >= months) {
            throw new IllegalArgumentException("grace of " + graceMonths + " months does not end within " + months);
        }
    }
}
