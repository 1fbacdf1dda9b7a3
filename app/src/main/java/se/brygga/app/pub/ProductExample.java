package se.brygga.app.pub;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.brygga.app.organisation.Product;
import se.brygga.app.organisation.TermKind;
import se.brygga.app.web.ui.Fact;
import se.brygga.app.web.ui.Ui;
import se.brygga.core.financing.loan.Amortisation;
import se.brygga.core.financing.loan.MonthlyLoan;
import se.brygga.core.financing.loan.RepaymentSchedule;

/**
 * A product in figures: one loan, one guarantee or one grant worked through. The terms are the product's own; what each
 * person gets for herself, such as the rate of interest, is made up and said to be.
 *
 * @param product the product
 * @param day the day on which its terms hold
 * @param ui words and formats of the page
 */
record ProductExample(Product product, LocalDate day, Ui ui) {

    /** Crowns: what is borrowed or guaranteed in the example, where the product goes that far. */
    private static final BigDecimal AMOUNT = new BigDecimal("200000");

    private static final int MONTHS = 48;

    /** A share of one: nobody's rate, and no promise. */
    private static final BigDecimal RATE = new BigDecimal("0.08");

    /** Figure by figure; empty where there is nothing to work out. */
    List<Fact> facts() {
        return switch (product.form()) {
            case "ADVICE_GRANT", "FEASIBILITY_GRANT", "START_UP_AID" -> grant();
            case "GUARANTEE" -> guarantee();
            case "EQUITY", "CONVERTIBLE" -> List.of();
            default -> loan();
        };
    }

    private List<Fact> loan() {
        BigDecimal amount = product.term(TermKind.MAX, day).map(AMOUNT::min).orElse(AMOUNT);
        int months = product.term(TermKind.MAX_TERM_MONTHS, day)
                .map(most -> Math.min(MONTHS, most.intValueExact()))
                .orElse(MONTHS);
        LoanFigures figures = new LoanFigures(
                RepaymentSchedule.of(new MonthlyLoan(amount, RATE, months, 0, Amortisation.STRAIGHT_LINE)), ui);
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.of(ui.say("pub.example.borrow"), ui.format().money(amount)),
                Fact.of(ui.say("pub.calculator.months"), ui.say("pub.terms.months", Integer.toString(months))),
                Fact.of(ui.say("pub.example.rate"), ui.format().share(RATE)),
                Fact.of(ui.say("pub.calculator.first"), figures.firstMonth())));
        facts.addAll(figures.facts());
        return facts;
    }

    private List<Fact> guarantee() {
        return product.term(TermKind.ANNUAL_FEE, day)
                .map(fee -> List.of(
                        Fact.of(ui.say("pub.example.guaranteed"), ui.format().money(AMOUNT)),
                        Fact.of(ui.say("pub.terms.annual"), ui.format().share(fee)),
                        Fact.of(
                                ui.say("pub.example.firstYear"),
                                ui.format().money(AMOUNT.multiply(fee).setScale(2, RoundingMode.HALF_UP)))))
                .orElse(List.of());
    }

    private List<Fact> grant() {
        return product.term(TermKind.MAX, day)
                .map(most -> List.of(
                        Fact.of(ui.say("pub.example.granted"), ui.format().money(most)),
                        Fact.of(ui.say("pub.example.repaid"), ui.format().money(BigDecimal.ZERO)),
                        Fact.of(ui.say("pub.example.counted"), ui.format().money(most))))
                .orElse(List.of());
    }
}
