package se.brygga.core.financing.loan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A loan month by month. Interest is a twelfth of a year's whatever the days of the month. Amounts are rounded to the
 * öre, half to even, and the last instalment takes the whole remaining balance, so that the principal sums up exactly.
 *
 * @param loan the loan
 * @param rows one row a month
 */
public record RepaymentSchedule(MonthlyLoan loan, List<Instalment> rows) {

    private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);
    private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL128;
    private static final int ORE = 2;

    public RepaymentSchedule {
        rows = List.copyOf(rows);
    }

    /**
     * One month.
     *
     * @param number from 1
     * @param principal what is paid back
     * @param interest the month's interest
     * @param balance what is left afterwards
     */
    public record Instalment(int number, BigDecimal principal, BigDecimal interest, BigDecimal balance) {
        /** What is paid in the month. */
        public BigDecimal total() {
            return principal.add(interest);
        }
    }

    /** Lays out a loan. */
    public static RepaymentSchedule of(MonthlyLoan loan) {
        BigDecimal level = level(loan);
        List<Instalment> rows = new ArrayList<>(loan.months());
        BigDecimal balance = loan.principal().setScale(ORE);
        for (int number = 1; number <= loan.months(); number++) {
            BigDecimal interest = interest(loan, balance);
            BigDecimal principal =
                    principal(loan, number, level, new Instalment(number, BigDecimal.ZERO, interest, balance));
            balance = balance.subtract(principal);
            rows.add(new Instalment(number, principal, interest, balance));
        }
        return new RepaymentSchedule(loan, rows);
    }

    /** The interest of all months together. */
    public BigDecimal totalInterest() {
        return rows.stream().map(Instalment::interest).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Everything that is paid: principal and interest. */
    public BigDecimal total() {
        return loan.principal().add(totalInterest());
    }

    /** The first month in which something is paid back. */
    public Instalment firstRepayment() {
        return rows.get(loan.graceMonths());
    }

    private static BigDecimal principal(MonthlyLoan loan, int number, BigDecimal level, Instalment before) {
        if (number <= loan.graceMonths()) {
            return BigDecimal.ZERO.setScale(ORE);
        }
        if (number == loan.months()) {
            return before.balance();
        }
        BigDecimal due = loan.amortisation() == Amortisation.ANNUITY ? level.subtract(before.interest()) : level;
        return due.min(before.balance());
    }

    /** The amount that stays the same: principal a month for straight line, principal and interest for an annuity. */
    private static BigDecimal level(MonthlyLoan loan) {
        int paying = loan.months() - loan.graceMonths();
        if (loan.amortisation() == Amortisation.STRAIGHT_LINE
                || loan.annualRate().signum() == 0) {
            return loan.principal().divide(BigDecimal.valueOf(paying), ORE, RoundingMode.HALF_EVEN);
        }
        BigDecimal rate = loan.annualRate().divide(MONTHS_A_YEAR, EXACT_ENOUGH);
        BigDecimal growth = BigDecimal.ONE.add(rate).pow(paying, EXACT_ENOUGH);
        BigDecimal payment =
                loan.principal().multiply(rate).multiply(growth).divide(growth.subtract(BigDecimal.ONE), EXACT_ENOUGH);
        return payment.setScale(ORE, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal interest(MonthlyLoan loan, BigDecimal balance) {
        return balance.multiply(loan.annualRate()).divide(MONTHS_A_YEAR, ORE, RoundingMode.HALF_EVEN);
    }
}
