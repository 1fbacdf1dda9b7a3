package se.brygga.core.financing;

import java.math.BigDecimal;
import java.util.Optional;
import se.brygga.core.law.Value.Rate;

/**
 * Rates stated with the case itself.
 *
 * @param base the base rate
 * @param marginBasisPoints margin over the base rate, in hundredths of a percent
 * @param sekPerEur kronor for one euro
 */
public record StatedRates(Optional<Rate> base, Optional<Integer> marginBasisPoints, Optional<BigDecimal> sekPerEur) {}
