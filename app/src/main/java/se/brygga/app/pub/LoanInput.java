package se.brygga.app.pub;

import java.math.BigDecimal;
import java.util.Optional;
import se.brygga.app.web.ui.FieldError;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Input;
import se.brygga.core.financing.loan.Amortisation;
import se.brygga.core.financing.loan.MonthlyLoan;

/**
 * What was typed into the loan calculator, read and checked.
 *
 * @param form the typed text with its errors
 * @param loan the loan, when nothing is wrong
 */
record LoanInput(FormState form, Optional<MonthlyLoan> loan) {

    private static final BigDecimal MOST = new BigDecimal("100000000");
    private static final BigDecimal HIGHEST_RATE = new BigDecimal("50");
    private static final int LONGEST = 360;

    static LoanInput read(FormState typed) {
        Optional<BigDecimal> amount =
                Input.amount(typed.value("belopp")).filter(a -> a.signum() > 0 && a.compareTo(MOST) <= 0);
        Optional<Integer> months = Input.whole(typed.value("manader")).filter(m -> m >= 1 && m <= LONGEST);
        Optional<Integer> grace = typed.value("fri").isEmpty()
                ? Optional.of(0)
                : Input.whole(typed.value("fri")).filter(g -> g >= 0);
        Optional<BigDecimal> rate =
                Input.percent(typed.value("ranta")).filter(r -> r.signum() >= 0 && r.compareTo(HIGHEST_RATE) <= 0);

        FormState form = typed;
        form = amount.isPresent() ? form : form.with(FieldError.of("belopp", "pub.calculator.amount.wrong", MOST));
        form = months.isPresent() ? form : form.with(FieldError.of("manader", "pub.calculator.months.wrong", LONGEST));
        form = grace.isPresent() && grace.get() < months.orElse(Integer.MAX_VALUE)
                ? form
                : form.with(FieldError.of("fri", "pub.calculator.grace.wrong"));
        form = rate.isPresent() ? form : form.with(FieldError.of("ranta", "pub.calculator.rate.wrong", HIGHEST_RATE));
        if (!form.isValid()) {
            return new LoanInput(form, Optional.empty());
        }
        Amortisation how = form.value("satt").equals("annuitet") ? Amortisation.ANNUITY : Amortisation.STRAIGHT_LINE;
        BigDecimal fraction = rate.orElseThrow().movePointLeft(2);
        return new LoanInput(
                form,
                Optional.of(new MonthlyLoan(
                        amount.orElseThrow(), fraction, months.orElseThrow(), grace.orElseThrow(), how)));
    }
}
