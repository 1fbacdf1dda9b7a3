package se.brygga.app.cases.web.staff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.brygga.app.cases.CaseFile;
import se.brygga.core.law.Value.Rate;
import se.brygga.core.law.eu.referencerate.Amortisation;
import se.brygga.core.law.eu.referencerate.LoanPlan;
import se.brygga.core.law.eu.referencerate.LoanShape;
import se.brygga.core.law.eu.referencerate.RateStep;

/**
 * What a loan would cost, year by year, on the terms as they stand. A preview of terms, not the bills that follow:
 * those are rounded payment by payment.
 *
 * @param years one line a year
 * @param interest all interest
 * @param first what the first payment would be
 */
record LoanYears(List<Year> years, BigDecimal interest, BigDecimal first) {

    private static final int MONTHS = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** One year: interest, repayment, and what is left at its end. */
    record Year(int number, BigDecimal interest, BigDecimal repaid, BigDecimal left) {}

    /** The years; empty when the terms cannot be laid out in whole payments. */
    static Optional<LoanYears> of(CaseFile.Terms terms) {
        int perYear = terms.paymentsPerYear();
        int every = MONTHS / perYear;
        if (terms.termMonths() % every != 0 || terms.rates().isEmpty()) {
            return Optional.empty();
        }
        int periods = terms.termMonths() / every;
        int grace = (terms.graceMonths() + every - 1) / every;
        Amortisation kind = Amortisation.valueOf(terms.amortisation());
        if (grace >= periods && kind != Amortisation.BULLET) {
            return Optional.empty();
        }
        List<RateStep> steps = terms.rates().stream()
                .map(step -> new RateStep((step.fromMonth() - 1) / every + 1, new Rate(step.annual())))
                .toList();
        return Optional.of(
                laidOut(LoanPlan.of(new LoanShape(terms.amount(), periods, perYear, grace, kind), steps), perYear));
    }

    private static LoanYears laidOut(LoanPlan plan, int perYear) {
        List<Year> years = new ArrayList<>();
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal first = BigDecimal.ZERO;
        BigDecimal interest = BigDecimal.ZERO;
        BigDecimal repaid = BigDecimal.ZERO;
        List<LoanPlan.Period> periods = plan.periods();
        for (int i = 0; i < periods.size(); i++) {
            LoanPlan.Period period = periods.get(i);
            BigDecimal next = i + 1 < periods.size() ? periods.get(i + 1).openingBalance() : BigDecimal.ZERO;
            BigDecimal cost = period.openingBalance()
                    .multiply(period.contractRate().percent())
                    .divide(HUNDRED.multiply(BigDecimal.valueOf(perYear)), 10, RoundingMode.HALF_UP);
            BigDecimal back = period.openingBalance().subtract(next);
            first = i == 0 ? cost.add(back) : first;
            interest = interest.add(cost);
            repaid = repaid.add(back);
            all = all.add(cost);
            if ((i + 1) % perYear == 0 || i + 1 == periods.size()) {
                years.add(new Year(i / perYear + 1, cents(interest), cents(repaid), cents(next)));
                interest = BigDecimal.ZERO;
                repaid = BigDecimal.ZERO;
            }
        }
        return new LoanYears(years, cents(all), cents(first));
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
