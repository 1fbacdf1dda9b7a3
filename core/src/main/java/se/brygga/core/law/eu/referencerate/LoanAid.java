package se.brygga.core.law.eu.referencerate;

import static se.brygga.core.law.eu.referencerate.Arithmetic.DIGITS_34;
import static se.brygga.core.law.eu.referencerate.Arithmetic.GUARD;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import se.brygga.core.law.Value.Rate;

/**
 * The aid in a loan by the reference-rate method (Regulation 2023/2831 article 4.3 c; Communication 2008/C 14/02): for
 * every period the interest that the borrower is spared, brought back to the day of the grant.
 *
 * <p>A period above the reference rate offsets one below it, and the sum never falls below nought.
 *
 * @param total the gross grant equivalent
 * @param periods how it came about, period by period, unrounded
 */
public record LoanAid(GrossGrantEquivalent total, List<PeriodAid> periods) {

    /** Keeps a copy of the list. */
    public LoanAid {
        periods = List.copyOf(periods);
    }

    /**
     * The aid of one period.
     *
     * @param number counted from one
     * @param balance the debt at its start
     * @param contractRate what the borrower pays
     * @param advantage the interest spared at the end of the period; below nought where the borrower pays more than the
     *     market would take
     * @param presentValue the same on the day of the grant
     */
    public record PeriodAid(
            int number, BigDecimal balance, Rate contractRate, BigDecimal advantage, BigDecimal presentValue) {}

    /** The aid in a loan in Swedish kronor. */
    public static LoanAid in(LoanPlan plan, AidRates rates) {
        return in(plan, rates, CurrencyUnit.of("SEK"));
    }

    /** The aid in a loan in the given currency. */
    public static LoanAid in(LoanPlan plan, AidRates rates, CurrencyUnit currency) {
        BigDecimal growth = new Discounting(rates.discount()).growthPerPeriod(plan.periodsPerYear());
        BigDecimal perYear = BigDecimal.valueOf(plan.periodsPerYear());
        List<PeriodAid> periods = new ArrayList<>();
        BigDecimal factor = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ZERO;
        for (LoanPlan.Period period : plan.periods()) {
            factor = factor.multiply(growth, GUARD);
            BigDecimal spared =
                    Arithmetic.fraction(rates.reference()).subtract(Arithmetic.fraction(period.contractRate()));
            BigDecimal advantage = period.openingBalance().multiply(spared).divide(perYear, DIGITS_34);
            BigDecimal presentValue = advantage.divide(factor, DIGITS_34);
            sum = sum.add(presentValue, DIGITS_34);
            periods.add(new PeriodAid(
                    periods.size() + 1, period.openingBalance(), period.contractRate(), advantage, presentValue));
        }
        return new LoanAid(GrossGrantEquivalent.flooredAtNought(currency, sum), periods);
    }
}
