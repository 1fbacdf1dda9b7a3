package se.brygga.core.law.eu.referencerate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.brygga.core.law.Value.Rate;
import se.brygga.core.vectors.Vectors;

class GrantEquivalentTest {

    private static final CurrencyUnit SEK = CurrencyUnit.of("SEK");

    static Stream<Vectors> loans() {
        return Vectors.of("gge", "loan_vectors");
    }

    static Stream<Vectors> instalments() {
        return Vectors.of("gge", "instalment_vectors");
    }

    static Stream<Vectors> discountRates() {
        return Vectors.of("gge", "discount_rate_vectors");
    }

    @ParameterizedTest
    @MethodSource("loans")
    void loanVectorHolds(Vectors vector) {
        Vectors input = vector.child("input");
        int perYear = input.whole("payments_per_year");
        List<String> rates = input.texts("contract_rate_pct").isEmpty()
                ? List.of(input.text("contract_rate_pct"))
                : input.texts("contract_rate_pct");
        List<RateStep> steps = new ArrayList<>();
        for (int year = 0; year < rates.size(); year++) {
            steps.add(new RateStep(1 + year * perYear, Rate.percent(rates.get(year))));
        }
        LoanShape shape = new LoanShape(
                input.number("principal"),
                input.whole("term_years") * perYear,
                perYear,
                input.whole("grace_years") * perYear,
                Amortisation.STRAIGHT_LINE);
        AidRates given = new AidRates(
                Rate.percent(input.text("reference_rate_pct")), Rate.percent(input.text("discount_rate_pct")));
        LoanAid aid = LoanAid.in(LoanPlan.of(shape, steps), given);
        assertThat(aid.total().rounded().getAmount())
                .isEqualByComparingTo(vector.child("expected").number("total"));
        AidRates made = AidRates.of(Rate.percent(input.text("base_rate_pct")), input.whole("margin_bp"));
        assertThat(made.reference().percent())
                .isEqualByComparingTo(given.reference().percent());
        assertThat(made.discount().percent())
                .isEqualByComparingTo(given.discount().percent());
    }

    @ParameterizedTest
    @MethodSource("instalments")
    void instalmentVectorHolds(Vectors vector) {
        Vectors input = vector.child("input");
        List<GrantAid.Instalment> payments = input.rows("payments").stream()
                .map(row -> new GrantAid.Instalment(row.number("years_after_grant"), row.number("amount")))
                .toList();
        GrossGrantEquivalent aid = GrantAid.of(payments, Rate.percent(input.text("discount_rate_pct")), SEK);
        assertThat(aid.rounded().getAmount())
                .isEqualByComparingTo(vector.child("expected").number("present_value"));
    }

    @ParameterizedTest
    @MethodSource("discountRates")
    void discountRateIsTheBaseRateAndOnePoint(Vectors vector) {
        Rate discount = AidRates.discount(Rate.percent(vector.text("base_pct")));
        assertThat(discount.percent()).isEqualByComparingTo(vector.number("expected_discount_pct"));
    }

    @Test
    void premiumOfAStartUpGuaranteeIsSpared() {
        Vectors input = Vectors.of("gge", "guarantee_vectors")
                .filter(row -> row.text("id").equals("gu-premium-startup"))
                .findFirst()
                .orElseThrow()
                .child("input");
        List<BigDecimal> balances = input.texts("guaranteed_balance_by_year").stream()
                .map(BigDecimal::new)
                .toList();
        GrossGrantEquivalent aid = GuaranteePremiumAid.of(
                balances,
                Rate.percent(input.text("safe_harbour_premium_pct")),
                Rate.percent(input.text("premium_paid_pct")),
                new GuaranteePremiumAid.Discount(Rate.percent(input.text("discount_rate_pct")), SEK));
        assertThat(aid.rounded()).hasToString("SEK 52050.12");
    }

    private static LoanAid monthly(String laterRate) {
        LoanShape shape = new LoanShape(new BigDecimal("1000000"), 72, 12, 24, Amortisation.STRAIGHT_LINE);
        List<RateStep> steps = List.of(new RateStep(1, Rate.percent("0")), new RateStep(25, Rate.percent(laterRate)));
        return LoanAid.in(LoanPlan.of(shape, steps), AidRates.of(Rate.percent("1.02"), 400));
    }

    @Test
    void startUpLoanOverSixYearsWithTwoYearsFree() {
        LoanAid aid = monthly("5.49");
        assertThat(aid.total().rounded()).hasToString("SEK 89367.99");
        assertThat(aid.total().inEuro(new BigDecimal("9.6250"))).hasToString("EUR 9284.99");
        assertThat(aid.periods()).hasSize(72);
    }

    @Test
    void periodsAboveTheReferenceRateOffsetThoseBelowAndTheSumStopsAtNought() {
        assertThat(monthly("5.02").total().rounded().getAmount())
                .isGreaterThan(monthly("5.49").total().rounded().getAmount());
        assertThat(monthly("90").total().rounded()).hasToString("SEK 0.00");
        assertThat(monthly("90").periods().getLast().presentValue()).isNegative();
    }

    @Test
    void negativeRatesAreCountedAsTheyAre() {
        LoanShape shape = new LoanShape(new BigDecimal("100000"), 1, 1, 0, Amortisation.BULLET);
        LoanAid aid = LoanAid.in(
                LoanPlan.of(shape, List.of(new RateStep(1, Rate.percent("-0.5")))),
                new AidRates(Rate.percent("-0.25"), Rate.percent("-1.5")));
        assertThat(aid.total().rounded()).hasToString("SEK 253.81");
    }

    @Test
    void annuityPaysTheSameEveryPeriodAndEndsAtNought() {
        LoanShape shape = new LoanShape(new BigDecimal("5000"), 18, 12, 3, Amortisation.ANNUITY);
        List<LoanPlan.Period> periods =
                LoanPlan.of(shape, List.of(new RateStep(1, Rate.percent("12")))).periods();
        BigDecimal first = payment(periods, 3);
        for (int i = 4; i < 17; i++) {
            assertThat(payment(periods, i).subtract(first).abs()).isLessThan(new BigDecimal("1e-25"));
        }
        BigDecimal last = periods.get(17).openingBalance().multiply(new BigDecimal("1.01"));
        assertThat(last.subtract(first).abs()).isLessThan(new BigDecimal("1e-25"));
    }

    private static BigDecimal payment(List<LoanPlan.Period> periods, int index) {
        BigDecimal balance = periods.get(index).openingBalance();
        return balance.subtract(periods.get(index + 1).openingBalance()).add(balance.multiply(new BigDecimal("0.01")));
    }

    @Test
    void aYearOfMonthlyDiscountingIsAYearOfDiscounting() {
        BigDecimal monthly = Arithmetic.power(new BigDecimal("1.0202"), BigDecimal.ONE, 12);
        assertThat(monthly.pow(12).subtract(new BigDecimal("1.0202")).abs()).isLessThan(new BigDecimal("1e-50"));
        BigDecimal half = Arithmetic.power(new BigDecimal("1.21"), new BigDecimal("0.5"), 1);
        assertThat(half.subtract(new BigDecimal("1.1")).abs()).isLessThan(new BigDecimal("1e-50"));
        assertThatThrownBy(() -> new Discounting(Rate.percent("-100"))).isInstanceOf(IllegalArgumentException.class);
    }
}
