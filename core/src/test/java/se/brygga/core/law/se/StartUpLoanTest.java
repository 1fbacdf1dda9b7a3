package se.brygga.core.law.se;

import static org.assertj.core.api.Assertions.assertThat;
import static se.brygga.core.law.se.Cases.assess;
import static se.brygga.core.law.se.Cases.bank;
import static se.brygga.core.law.se.Cases.limited;
import static se.brygga.core.law.se.Cases.on;
import static se.brygga.core.law.se.Cases.own;
import static se.brygga.core.law.se.Cases.plan;
import static se.brygga.core.law.se.Cases.sample;
import static se.brygga.core.law.se.Cases.terms;
import static se.brygga.core.law.se.Cases.withReason;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.brygga.core.financing.Application;
import se.brygga.core.financing.Form;
import se.brygga.core.financing.Terms.RateStep;
import se.brygga.core.law.Degree;
import se.brygga.core.law.Discretion;
import se.brygga.core.law.Finding;
import se.brygga.core.law.Outcome;
import se.brygga.core.law.Value.Rate;

/** Start-up loans: SFS 2009:41 15-20 §§. */
class StartUpLoanTest {

    private static final String SECTION_16 = "SFS 2009:41 16 §";

    private static Application plain() {
        return sample().withDiscretion(Discretion.NONE);
    }

    @ParameterizedTest
    @CsvSource({"999999.99,MET", "1000000,MET", "1000000.01,NOT_MET"})
    void ceilingIsExactlyOneMillion(String amount, Outcome outcome) {
        assertThat(limited(plain().withTerms(plain().terms().withAmount(amount)), SECTION_16, "1000000.00")
                        .outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"300000,MET", "300000.01,NOT_MET", "299999.99,MET"})
    void shareIsExactlyThirtyPercent(String amount, Outcome outcome) {
        Application loan =
                plain().withPlan(plan("1000000", own("100000"), bank("600000"))).withTerms(terms(amount, 72, 24, "5%"));
        Finding share = limited(loan, SECTION_16, "30%");
        assertThat(share.outcome()).isEqualTo(outcome);
        assertThat(share.measure().orElseThrow().value().equals("30%")).isEqualTo(amount.equals("300000"));
    }

    @Test
    void exceptionalReasonsLiftTheShareAndNothingElse() {
        Application large = plain().withPlan(plan("3000000", own("290000"), bank("1600000")))
                .withTerms(terms("1100000", 72, 24, "5%"));
        Application lifted = withReason(large, SECTION_16, Degree.EXCEPTIONAL_REASONS);
        assertThat(limited(lifted, SECTION_16, "30%").outcome()).isEqualTo(Outcome.MET);
        assertThat(limited(lifted, SECTION_16, "1000000.00").outcome())
                .as("one million stays hard")
                .isEqualTo(Outcome.NOT_MET);
        assertThat(limited(lifted, SECTION_16, "10%").outcome())
                .as("ten per cent stays hard")
                .isEqualTo(Outcome.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({"340000,MET", "339999.99,NOT_MET", "340000.01,MET"})
    void ownMoneyIsAtLeastTenPercent(String own, Outcome outcome) {
        assertThat(limited(plain().withPlan(plan("3400000", own(own), bank("2060000"))), SECTION_16, "10%")
                        .outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"2013-01-14,MET", "2009-02-16,MET", "2009-02-15,UNDETERMINED"})
    void ordinanceBeginsAndEndsOnItsDays(LocalDate decision, Outcome shareOrNone) {
        var assessment = assess(plain().withDecisionDate(decision));
        assertThat(assessment.acts().isEmpty()).isEqualTo(shareOrNone == Outcome.UNDETERMINED);
        if (shareOrNone == Outcome.UNDETERMINED) {
            assertThat(assessment.outcome()).isEqualTo(Outcome.UNDETERMINED);
            assertThat(assessment.findings()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"2009-05-03,MET", "2009-05-02,NOT_MET", "2011-05-03,MET", "2011-05-04,NOT_MET"})
    void startLiesInTheWindowAroundTheDecision(LocalDate start, Outcome outcome) {
        assertThat(on(plain().withApplicant(Cases.applicant(start)), "SFS 2009:41 15 §"))
                .extracting(Finding::outcome)
                .containsExactly(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "72,24,MET",
        "72,23,NOT_MET",
        "72,25,NOT_MET",
        "70,23,MET",
        "70,24,NOT_MET",
        "70,22,NOT_MET",
        "71,23,MET",
        "73,24,MET"
    })
    void firstThirdIsFreeFromAmortisation(int term, int free, Outcome outcome) {
        assertThat(on(plain().withTerms(terms("1000000", term, free, "5%")), "SFS 2009:41 18 §"))
                .extracting(Finding::outcome)
                .containsExactly(outcome);
    }

    @Test
    void specialReasonsMayChangeTheGrace() {
        Application shorter = plain().withTerms(terms("1000000", 72, 12, "5%"));
        assertThat(on(withReason(shorter, "SFS 2009:41 18 §", Degree.SPECIAL_REASONS), "SFS 2009:41 18 §"))
                .extracting(Finding::outcome)
                .containsExactly(Outcome.MET);
    }

    @ParameterizedTest
    @CsvSource({"24,MET", "25,MET", "26,NOT_MET"})
    void interestFreeTimeIsTwoYears(int paidFrom, Outcome outcome) {
        List<RateStep> rates = List.of(new RateStep(1, Rate.percent("0")), new RateStep(paidFrom, Rate.percent("5")));
        assertThat(on(plain().withTerms(plain().terms().withRates(rates)), "SFS 2009:41 19 §"))
                .extracting(Finding::outcome)
                .containsExactly(outcome);
    }

    @Test
    void collateralNeedsSpecialReasons() {
        Application secured =
                plain().withTerms(plain().terms().withCollateral(Optional.of(List.of(Cases.pledge("100")))));
        assertThat(on(secured, "SFS 2009:41 20 §")).extracting(Finding::outcome).containsExactly(Outcome.NOT_MET);
        assertThat(on(withReason(secured, "SFS 2009:41 20 §", Degree.SPECIAL_REASONS), "SFS 2009:41 20 §"))
                .extracting(Finding::outcome)
                .containsExactly(Outcome.MET);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-06-01,2012-06-01,MET",
        "2009-06-01,2012-06-01,MET",
        "2009-06-01,2012-06-02,NOT_MET",
        "2009-05-31,2012-06-01,NOT_MET"
    })
    void supplementaryApplicationArrivesWithinThreeYears(String granted, String received, Outcome outcome) {
        Application supplement = withReason(plain(), "SFS 2009:41 17 §", Degree.SPECIAL_REASONS)
                .withForm(Form.SUPPLEMENTARY_START_UP_LOAN)
                .withDecisionDate(LocalDate.of(2012, 8, 1))
                .withFirstLoan(Optional.of(Cases.firstLoan(granted, received)));
        assertThat(Outcome.of(on(supplement, "SFS 2009:41 17 §"))).isEqualTo(outcome);
    }

    @Test
    void supplementaryLoanNeedsSpecialReasons() {
        Application supplement = plain().withForm(Form.SUPPLEMENTARY_START_UP_LOAN)
                .withFirstLoan(Optional.of(Cases.firstLoan("2009-06-01", "2010-04-01")));
        assertThat(Outcome.of(on(supplement, "SFS 2009:41 17 §"))).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void supplementaryLoanDoesNotExistSince2013() {
        Application later =
                plain().withForm(Form.SUPPLEMENTARY_START_UP_LOAN).withDecisionDate(LocalDate.of(2013, 1, 15));
        assertThat(on(later, "SFS 2012:872 6 §")).extracting(Finding::outcome).contains(Outcome.NOT_MET);
    }

    @Test
    void contractsThreeMillionNeedsExceptionalReasons() {
        Application third = plain().withPlan(plan("3000000", own("300000"), bank("1700000")));
        assertThat(limited(third, SECTION_16, "30%").measure().orElseThrow().value())
                .isEqualTo("33.33%");
        assertThat(limited(third, SECTION_16, "30%").outcome()).isEqualTo(Outcome.NOT_MET);
    }
}
