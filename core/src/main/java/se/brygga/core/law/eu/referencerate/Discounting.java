package se.brygga.core.law.eu.referencerate;

import static se.brygga.core.law.eu.referencerate.Arithmetic.DIGITS_34;

import java.math.BigDecimal;
import se.brygga.core.law.Value.Rate;

/** Bringing later amounts back to the day of the grant at one constant rate (Regulation 2023/2831, article 3.6). */
final class Discounting {

    private final BigDecimal yearly;

    /**
     * Discounts at this rate.
     *
     * @throws IllegalArgumentException at minus a hundred per cent or below, where nothing can be discounted
     */
    Discounting(Rate rate) {
        this.yearly = BigDecimal.ONE.add(Arithmetic.fraction(rate));
        if (yearly.signum() <= 0) {
            throw new IllegalArgumentException("cannot discount at " + rate.machine());
        }
    }

    /** What an amount so many years (parts of years too) after the grant is worth on the day of the grant. */
    BigDecimal presentValue(BigDecimal amount, BigDecimal years) {
        return amount.divide(Arithmetic.power(yearly, years, 1), DIGITS_34);
    }

    /** The factor by which an amount shrinks over one of so many periods of a year. */
    BigDecimal growthPerPeriod(int periodsPerYear) {
        return Arithmetic.power(yearly, BigDecimal.ONE, periodsPerYear);
    }
}
