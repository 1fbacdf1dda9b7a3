package se.brygga.core.law.eu.referencerate;

import static se.brygga.core.law.eu.referencerate.Arithmetic.DIGITS_34;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.brygga.core.law.Value.Rate;

/**
 * A loan period by period: the debt at its start and the rate that the borrower pays on it. Debts are not rounded to
 * the öre here, for the grant equivalent is worked out on the terms that are granted and not on the bills that follow.
 *
 * @param periods in order, the first beginning on the day of the grant
 * @param periodsPerYear how many of them make a year
 */
public record LoanPlan(List<Period> periods, int periodsPerYear) {

    /** Keeps a copy of the list. */
    public LoanPlan {
        periods = List.copyOf(periods);
    }

    /**
     * One payment period.
     *
     * @param openingBalance the debt at its start
     * @param contractRate the yearly rate that the borrower pays
     */
    public record Period(BigDecimal openingBalance, Rate contractRate) {}

    /**
     * Lays out a loan.
     *
     * @param steps the contract's rates; the first must begin with period one and each later one after the one before
     *     it
     * @throws IllegalArgumentException if they do not
     */
    public static LoanPlan of(LoanShape shape, List<RateStep> steps) {
        requireOrder(steps);
        List<Period> periods = new ArrayList<>(shape.periods());
        BigDecimal balance = shape.principal();
        int step = 0;
        for (int number = 1; number <= shape.periods(); number++) {
            if (step + 1 < steps.size() && steps.get(step + 1).fromPeriod() == number) {
                step++;
            }
            Rate rate = steps.get(step).rate();
            periods.add(new Period(balance, rate));
            balance = balanceAfter(shape, number, balance, rate);
        }
        return new LoanPlan(periods, shape.periodsPerYear());
    }

    private static void requireOrder(List<RateStep> steps) {
        int last = 0;
        for (RateStep step : steps) {
            if (step.fromPeriod() <= last || (last == 0 && step.fromPeriod() != 1)) {
                throw new IllegalArgumentException("rates must begin with period one and come in order");
            }
            last = step.fromPeriod();
        }
        if (last == 0) {
            throw new IllegalArgumentException("a loan has a rate, if only of nought");
        }
    }

    private static BigDecimal balanceAfter(LoanShape shape, int number, BigDecimal balance, Rate rate) {
        if (number <= shape.gracePeriods() || shape.amortisation() == Amortisation.BULLET) {
            return balance;
        }
        int left = shape.periods() - number;
        int paying = shape.periods() - shape.gracePeriods();
        BigDecimal perPeriod = Arithmetic.fraction(rate).divide(BigDecimal.valueOf(shape.periodsPerYear()), DIGITS_34);
        if (shape.amortisation() == Amortisation.STRAIGHT_LINE || perPeriod.signum() == 0) {
            BigDecimal from = shape.amortisation() == Amortisation.STRAIGHT_LINE ? shape.principal() : balance;
            int over = shape.amortisation() == Amortisation.STRAIGHT_LINE ? paying : left + 1;
            return from.multiply(BigDecimal.valueOf(left)).divide(BigDecimal.valueOf(over), DIGITS_34);
        }
        BigDecimal growth = BigDecimal.ONE.add(perPeriod).pow(left + 1, DIGITS_34);
        BigDecimal repaid = balance.multiply(perPeriod).divide(growth.subtract(BigDecimal.ONE), DIGITS_34);
        return balance.subtract(repaid, DIGITS_34);
    }
}
