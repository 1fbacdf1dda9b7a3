package se.brygga.core.law.eu.referencerate;

import se.brygga.core.law.Value.Rate;

/**
 * The two rates of the day of the grant that stay the same for the whole term (Communication 2008/C 14/02).
 *
 * @param reference what a market lender would take: base rate and margin
 * @param discount the rate at which later advantages are brought back to the day of the grant: base rate and one
 *     percentage point
 */
public record AidRates(Rate reference, Rate discount) {

    private static final int DISCOUNT_POINTS = 100;

    /** The two rates that follow from a base rate and a margin in basis points. */
    public static AidRates of(Rate base, int marginBasisPoints) {
        return new AidRates(Arithmetic.plusBasisPoints(base, marginBasisPoints), discount(base));
    }

    /** The discount rate, which is the recovery rate too: base rate and one percentage point. */
    public static Rate discount(Rate base) {
        return Arithmetic.plusBasisPoints(base, DISCOUNT_POINTS);
    }
}
