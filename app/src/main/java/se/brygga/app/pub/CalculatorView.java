package se.brygga.app.pub;

import java.util.Optional;
import se.brygga.app.web.ui.FormState;
import se.brygga.core.financing.loan.RepaymentSchedule;

/**
 * The calculator.
 *
 * @param form what was typed
 * @param schedule the loan month by month, when what was typed makes a loan
 */
public record CalculatorView(FormState form, Optional<RepaymentSchedule> schedule) {}
