package se.brygga.core.law.se;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.brygga.core.financing.Applicant;
import se.brygga.core.financing.Application;
import se.brygga.core.financing.Assessment;
import se.brygga.core.financing.Form;
import se.brygga.core.financing.Framework;
import se.brygga.core.financing.Product;
import se.brygga.core.financing.Product.Kind;
import se.brygga.core.financing.Product.Term;
import se.brygga.core.financing.RateTable;
import se.brygga.core.financing.Terms;
import se.brygga.core.law.Act;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Dated;
import se.brygga.core.law.Finding;
import se.brygga.core.law.Outcome;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Period;
import se.brygga.core.law.Source;
import se.brygga.core.law.Value;
import se.brygga.core.law.Value.Amount;
import se.brygga.core.law.Value.Rate;
import se.brygga.core.law.Value.Share;

/** The institution's own terms, at their limits and where a fact is missing; none of them touches the law's answer. */
class PolicyTermsTest {

    private static final Period ALWAYS = new Period(LocalDate.of(2009, 1, 1), Optional.empty());
    private static final LocalDate DAY = LocalDate.of(2020, 6, 15);

    @ParameterizedTest(name = "{0} then {1}: {2}")
    @CsvSource({
        "3.50,3.50,MET",
        "3.51,3.51,MET",
        "3.49,3.49,NOT_MET",
        "9.00,3.49,NOT_MET",
        "3.49,9.00,NOT_MET",
        "9.00,3.50,MET"
    })
    void theFloorUnderInterestHoldsInEveryPeriod(String first, String later, Outcome outcome) {
        Application loan = loan("800000")
                .withTerms(Cases.terms("800000", 60, 0, first + "%", later + "%")
                        .withCollateral(loan("800000").terms().collateral()));

        Assessment answer = under(Kind.MIN_INTEREST, Rate.percent("3.5"), loan);

        assertThat(term(answer)).extracting(Finding::outcome).containsExactly(outcome);
        assertThat(answer.outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void aFloorUnderInterestAsksForTheRate() {
        Terms terms = loan("800000").terms();
        Application unpriced = loan("800000")
                .withTerms(new Terms(
                        terms.amount(),
                        terms.currency(),
                        terms.termMonths(),
                        Optional.empty(),
                        terms.profitLinked(),
                        terms.amortisationFreeMonths(),
                        terms.paymentsPerYear(),
                        terms.amortisation(),
                        terms.collateral(),
                        terms.guarantee()));

        assertThat(asked(under(Kind.MIN_INTEREST, Rate.percent("3.5"), unpriced)))
                .containsExactly("/terms/rates");
    }

    @ParameterizedTest
    @CsvSource({"SEK,799999.99,MET", "SEK,800000,MET", "SEK,800000.01,NOT_MET", "EUR,799999.99,UNDETERMINED"})
    void theSmallestAmountIsHeldAgainstItsOwnCurrencyOnly(String currency, String least, Outcome outcome) {
        Assessment answer = under(Kind.MIN, new Amount(new BigDecimal(least), currency), loan("800000"));

        assertThat(term(answer)).extracting(Finding::outcome).containsExactly(outcome);
    }

    @ParameterizedTest(name = "{0} of a firm that starts {1}: {2}")
    @CsvSource({
        "500000,2020-06-01,MET",
        "500000.01,2020-06-01,NOT_MET",
        "500000,,",
        "500000.01,,UNDETERMINED",
        "500000.01,2010-01-01,"
    })
    void whetherTheFirmStartsIsAskedForWhereALowerCeilingWouldBePassed(
            String amount, LocalDate start, Outcome outcome) {
        Application loan = loan(amount);
        Assessment answer = under(
                Kind.MAX_FOR_START_UPS, Amount.sek("500000"), loan.withApplicant(starting(loan.applicant(), start)));

        assertThat(term(answer))
                .extracting(Finding::outcome)
                .containsExactlyElementsOf(
                        Optional.ofNullable(outcome).map(List::of).orElse(List.of()));
    }

    @ParameterizedTest(name = "{0} of a need of {1}: {2}")
    @CsvSource({"3000000,3000000,", "3000000.01,3000000.01,NOT_MET", "3000000.01,3000000.02,MET"})
    void aboveTheAmountThatPolicyNamesSomebodyElseTakesPart(String amount, String need, Outcome outcome) {
        Application loan = loan(amount).withPlan(Cases.plan(need));

        assertThat(term(under(Kind.CO_FINANCE_ABOVE, Amount.sek("3000000"), loan)))
                .extracting(Finding::outcome)
                .containsExactlyElementsOf(
                        Optional.ofNullable(outcome).map(List::of).orElse(List.of()));
    }

    @ParameterizedTest(name = "{0} of a need of {1}: {2}")
    @CsvSource({"3000000,3000000,", "3000000.01,3500000,NOT_MET", "3200000,4000000,MET"})
    void aboveItTheNamedShareIsAskedForOnce(String amount, String need, Outcome outcome) {
        Application loan = loan(amount).withPlan(Cases.plan(need));

        assertThat(term(under(
                        loan,
                        term(Kind.CO_FINANCE_ABOVE, Amount.sek("3000000")),
                        term(Kind.CO_FINANCE, Share.percent("20")))))
                .extracting(Finding::outcome)
                .containsExactlyElementsOf(
                        Optional.ofNullable(outcome).map(List::of).orElse(List.of()));
    }

    /** A business loan to a firm that has been running for ten years. */
    private static Application loan(String amount) {
        Application loan = Cases.businessLoanToday();
        return loan.withTerms(loan.terms().withAmount(amount));
    }

    private static Applicant starting(Applicant known, LocalDate start) {
        return new Applicant(
                known.id(),
                known.legalForm(),
                known.organisationNumber(),
                known.county(),
                known.sector(),
                Optional.ofNullable(start),
                known.fiscalYearStart(),
                known.inInsolvency(),
                known.inDifficulty(),
                known.roadFreight(),
                known.recoveryOrder());
    }

    private static Assessment under(Kind kind, Value value, Application application) {
        return under(application, term(kind, value));
    }

    private static Assessment under(Application application, Term... terms) {
        Product product = new Product(
                "BUSINESS_LOAN", Form.BUSINESS_LOAN, policy("offered"), List.of(ALWAYS), Arrays.asList(terms));
        return new Assess(SwedishLaw.LAWBOOK, new Framework("test", "0", List.of(product), RateTable.EMPTY))
                .assess(application.withDecisionDate(DAY));
    }

    /** The findings on the terms, that the product is offered set aside. */
    private static List<Finding> term(Assessment answer) {
        return answer.policyFindings().stream()
                .filter(finding -> !finding.provision().equals(policy("offered")))
                .toList();
    }

    private static List<String> asked(Assessment answer) {
        return term(answer).stream()
                .map(Finding.Undetermined.class::cast)
                .flatMap(open -> open.questions().stream())
                .map(question -> question.pointer())
                .toList();
    }

    private static <V extends Value> Term term(Kind kind, V value) {
        @SuppressWarnings("unchecked") // the class of a value of V is a Class<V>: values are final records
        Class<V> type = (Class<V>) value.getClass();
        return new Term(
                kind,
                new Parameter<>(
                        policy(kind.name()), "", type, List.of(new Dated<>(ALWAYS, value, Source.reported("test")))));
    }

    private static Citation policy(String term) {
        return new Citation("POLICY test", Act.Style.TERM, term, 0, 0);
    }
}
