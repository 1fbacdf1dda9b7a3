package se.brygga.app.pub;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The start page's figures.
 *
 * @param telephone the number to call
 * @param microLoan the largest micro loan, where one is on offer
 * @param handlingDays usual working days to a decision, where stated
 */
public record StartView(String telephone, Optional<BigDecimal> microLoan, Optional<BigDecimal> handlingDays) {}
