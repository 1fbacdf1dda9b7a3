package se.brygga.core.law.se;

import static org.assertj.core.api.Assertions.assertThat;
import static se.brygga.core.law.se.Cases.assess;
import static se.brygga.core.law.se.Cases.bank;
import static se.brygga.core.law.se.Cases.businessLoan;
import static se.brygga.core.law.se.Cases.businessLoanToday;
import static se.brygga.core.law.se.Cases.limited;
import static se.brygga.core.law.se.Cases.on;
import static se.brygga.core.law.se.Cases.plan;
import static se.brygga.core.law.se.Cases.withReason;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.brygga.core.financing.Application;
import se.brygga.core.financing.Plan;
import se.brygga.core.financing.Plan.FundSource;
import se.brygga.core.financing.Terms.Collateral;
import se.brygga.core.law.Degree;
import se.brygga.core.law.Finding;
import se.brygga.core.law.Finding.NotMet;
import se.brygga.core.law.Outcome;

/** Business loans: SFS 2009:41 14 §, SFS 2012:872 10-11 §§. */
class BusinessLoanTest {

    private static final String SECTION = "SFS 2009:41 14 §";

    @Test
    void everythingInOrderAndJudgedIsMet() {
        assertThat(assess(businessLoan()).open()).isEmpty();
        assertThat(assess(businessLoan()).outcome()).isEqualTo(Outcome.MET);
    }

    @ParameterizedTest
    @CsvSource({
        "799999.99,MET,80%",
        "800000,MET,80%",
        "800000.01,NOT_MET,80.000001%",
        "800001,NOT_MET,80.0001%",
        "1000000,NOT_MET,100%"
    })
    void limitIsExactlyEightyPercent(String amount, Outcome outcome, String printed) {
        Finding share = limited(loanOf(amount), SECTION, "80%");
        assertThat(share.outcome()).isEqualTo(outcome);
        assertThat(share.measure().orElseThrow().value())
                .isEqualTo(amount.equals("799999.99") ? "79.999999%" : printed);
    }

    @Test
    void exceptionalReasonsMayLiftTheShareAndAreShown() {
        Finding lifted = limited(withReason(loanOf("900000"), SECTION, Degree.EXCEPTIONAL_REASONS), SECTION, "80%");
        assertThat(lifted)
                .isInstanceOfSatisfying(
                        Finding.Met.class, met -> assertThat(met.lifted()).isPresent());
    }

    @Test
    void specialReasonsAreNotEnoughUnderTheOrdinanceOf2009() {
        Finding share = limited(withReason(loanOf("900000"), SECTION, Degree.SPECIAL_REASONS), SECTION, "80%");
        assertThat(share)
                .isInstanceOfSatisfying(
                        NotMet.class, breach -> assertThat(breach.liftable()).contains(Degree.EXCEPTIONAL_REASONS));
    }

    @Test
    void aReasonOnAnotherSectionLiftsNothing() {
        assertThat(limited(withReason(loanOf("900000"), "SFS 2009:41 16 §", Degree.EXCEPTIONAL_REASONS), SECTION, "80%")
                        .outcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void theRestMustBeProven() {
        Application unproven = businessLoan().withPlan(plan("1000000", source("200000", Optional.of(false))));
        assertThat(limited(unproven, SECTION, "200000.00").outcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void anUnknownProofIsAskedForAndNotGuessed() {
        Application unknown = businessLoan().withPlan(plan("1000000", source("200000", Optional.empty())));
        assertThat(on(unknown, SECTION))
                .anySatisfy(finding -> assertThat(finding)
                        .isInstanceOfSatisfying(
                                Finding.Undetermined.class,
                                open -> assertThat(open.questions())
                                        .extracting(question -> question.pointer())
                                        .containsExactly("/plan/sources/0/secured")));
    }

    @ParameterizedTest
    @CsvSource({"2010-05-03,SFS 2009:41 13 §", "2020-06-15,SFS 2012:872 8 §"})
    void theRankOfCollateralIsAskedForAndNotGuessed(LocalDate day, String section) {
        Collateral unranked = new Collateral("floating charge", Optional.empty(), Optional.empty());
        Application loan = businessLoan().withDecisionDate(day);
        Application unknown =
                loan.withTerms(loan.terms().withCollateral(Optional.of(List.of(Cases.pledge("1"), unranked))));
        assertThat(on(unknown, section))
                .singleElement()
                .isInstanceOfSatisfying(
                        Finding.Undetermined.class,
                        open -> assertThat(open.questions())
                                .extracting(question -> question.pointer())
                                .containsExactly("/terms/collateral/1/subordinated"));
    }

    @Test
    void sourcesAndLoanAboveTheNeedAreNotMet() {
        assertThat(limited(businessLoan().withPlan(plan("1000000", bank("200000.01"))), SECTION, "1000000.00")
                        .outcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void anUnknownNeedIsAskedFor() {
        Application without = businessLoan();
        Application unknown = without.withPlan(new Plan(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                without.plan().sources(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        assertThat(assess(unknown).outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void withoutCollateralSpecialReasonsAreNeeded() {
        Application bare = businessLoan().withTerms(businessLoan().terms().withCollateral(Optional.of(List.of())));
        assertThat(on(bare, "SFS 2009:41 13 §"))
                .allSatisfy(finding -> assertThat(finding.outcome()).isEqualTo(Outcome.NOT_MET));
        assertThat(assess(withReason(bare, "SFS 2009:41 13 §", Degree.SPECIAL_REASONS))
                        .outcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    void underTheOrdinanceOf2012SpecialReasonsAreEnough() {
        Application whole = businessLoanToday()
                .withPlan(plan("1000000"))
                .withTerms(businessLoan().terms().withAmount("1000000"));
        assertThat(limited(whole, "SFS 2012:872 11 §", "80%").outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(limited(withReason(whole, "SFS 2012:872 11 §", Degree.SPECIAL_REASONS), "SFS 2012:872 11 §", "80%")
                        .outcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    void aStartingFirmFallsUnderSectionTen() {
        Application starting = businessLoanToday().withApplicant(Cases.applicant(LocalDate.of(2020, 6, 1)));
        assertThat(on(starting, "SFS 2012:872 11 §")).isEmpty();
        assertThat(on(starting, "SFS 2012:872 10 §"))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.outcome()).isEqualTo(Outcome.MET));
    }

    @Test
    void everythingInOrderTodayIsMetToo() {
        assertThat(assess(businessLoanToday()).open()).isEmpty();
    }

    private static Application loanOf(String amount) {
        BigDecimal rest = new BigDecimal("1000000").subtract(new BigDecimal(amount));
        return businessLoan()
                .withPlan(plan("1000000", bank(rest.toPlainString())))
                .withTerms(businessLoan().terms().withAmount(amount));
    }

    private static FundSource source(String amount, Optional<Boolean> secured) {
        return new FundSource(
                FundSource.Kind.OTHER_FINANCIER,
                Optional.of("Bank"),
                new BigDecimal(amount),
                Optional.of(true),
                secured);
    }
}
