package se.brygga.core.enterprise;

import java.math.BigDecimal;

/**
 * A share of capital or votes: an exact number of per cent, nought to a hundred. Nothing is ever rounded.
 *
 * @param percent the number before the per cent sign, without trailing zeros
 */
public record Share(BigDecimal percent) implements Comparable<Share> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** No share at all. */
    public static final Share NONE = new Share(BigDecimal.ZERO);

    /** All of it. */
    public static final Share WHOLE = new Share(HUNDRED);

    /**
     * Keeps the number without trailing zeros, so that {@code 25} and {@code 25.00} are equal.
     *
     * @throws IllegalArgumentException below nought or above a hundred
     */
    public Share {
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException(
                    "a share lies between 0 % and 100 %, not " + percent.toPlainString() + " %");
        }
        percent = percent.signum() == 0 ? BigDecimal.ZERO : percent.stripTrailingZeros();
    }

    /** The share of so many per cent. */
    public static Share percent(String number) {
        return new Share(new BigDecimal(number));
    }

    /** The share of so many per cent. */
    public static Share percent(long number) {
        return new Share(BigDecimal.valueOf(number));
    }

    /** The part of a figure that falls on this share, exact. */
    public BigDecimal of(BigDecimal figure) {
        return figure.multiply(percent).movePointLeft(2);
    }

    /** Whether this is at least the other. */
    public boolean atLeast(Share other) {
        return compareTo(other) >= 0;
    }

    @Override
    public int compareTo(Share other) {
        return percent.compareTo(other.percent);
    }

    /** In machine form: {@code 12.5%}. */
    @Override
    public String toString() {
        return percent.toPlainString() + "%";
    }
}
