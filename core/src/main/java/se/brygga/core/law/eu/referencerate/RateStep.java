package se.brygga.core.law.eu.referencerate;

import se.brygga.core.law.Value.Rate;

/**
 * The rate of a contract from a payment period on.
 *
 * @param fromPeriod the first payment period with this rate, counted from one
 * @param rate what the borrower pays
 */
public record RateStep(int fromPeriod, Rate rate) {}
