package se.brygga.core.law.eu.referencerate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import se.brygga.core.law.Value.Rate;

/** Powers with exponents that are not whole numbers, as discounting within a year needs them. */
final class Arithmetic {

    /** The precision of every step that the contract promises. */
    static final MathContext DIGITS_34 = new MathContext(34, RoundingMode.HALF_UP);

    /** Guard digits, so that a power of a root is still right to 34. */
    static final MathContext GUARD = new MathContext(60, RoundingMode.HALF_EVEN);

    private static final BigDecimal SMALLEST = BigDecimal.ONE.movePointLeft(62);

    private Arithmetic() {}

    /** A rate as a factor: 5.49 % is 0.0549. */
    static BigDecimal fraction(Rate rate) {
        return rate.percent().movePointLeft(2);
    }

    /** A rate and so many hundredths of a per cent. */
    static Rate plusBasisPoints(Rate rate, int points) {
        return new Rate(rate.percent().add(BigDecimal.valueOf(points, 2)));
    }

    /** {@code base} to the power of {@code numerator / denominator}. The base must be above nought. */
    static BigDecimal power(BigDecimal base, BigDecimal numerator, int denominator) {
        BigDecimal exponent = numerator.divide(BigDecimal.valueOf(denominator), GUARD);
        BigDecimal whole = exponent.setScale(0, RoundingMode.FLOOR);
        BigDecimal rest = exponent.subtract(whole);
        BigDecimal result = base.pow(whole.intValueExact(), GUARD);
        if (rest.signum() != 0) {
            result = result.multiply(exponential(rest.multiply(logarithm(base), GUARD)), GUARD);
        }
        return result;
    }

    /** ln x = 2 artanh((x - 1) / (x + 1)); x lies near one here, so that the series is short. */
    private static BigDecimal logarithm(BigDecimal x) {
        BigDecimal ratio = x.subtract(BigDecimal.ONE).divide(x.add(BigDecimal.ONE), GUARD);
        BigDecimal square = ratio.multiply(ratio, GUARD);
        BigDecimal power = ratio;
        BigDecimal sum = ratio;
        for (int n = 3; power.abs().compareTo(SMALLEST) > 0; n += 2) {
            power = power.multiply(square, GUARD);
            sum = sum.add(power.divide(BigDecimal.valueOf(n), GUARD), GUARD);
        }
        return sum.multiply(BigDecimal.TWO, GUARD);
    }

    private static BigDecimal exponential(BigDecimal x) {
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        for (int n = 1; term.abs().compareTo(SMALLEST) > 0; n++) {
            term = term.multiply(x, GUARD).divide(BigDecimal.valueOf(n), GUARD);
            sum = sum.add(term, GUARD);
        }
        return sum;
    }
}
