package se.brygga.core.law.se;

import static org.assertj.core.api.Assertions.assertThat;
import static se.brygga.core.law.se.Cases.assess;
import static se.brygga.core.law.se.Cases.limited;
import static se.brygga.core.law.se.Cases.microLoan;
import static se.brygga.core.law.se.Cases.on;
import static se.brygga.core.law.se.Cases.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.brygga.core.financing.Application;
import se.brygga.core.financing.PriorAid;
import se.brygga.core.financing.StatedRates;
import se.brygga.core.law.Discretion;
import se.brygga.core.law.Finding;
import se.brygga.core.law.Judgement;
import se.brygga.core.law.Language;
import se.brygga.core.law.Outcome;

/** Micro loans: SFS 2009:41 24-25 §§, and what all forms share: 8-10 §§, the ceiling, the missing rate. */
class MicroLoanTest {

    @Test
    void aDayThatNoAidRegulationCoversIsAskedFor() {
        assertThat(on(microLoan().withDecisionDate(LocalDate.of(2031, 1, 2)), "(EU) 2023/2831 art. 8"))
                .extracting(Finding::outcome)
                .containsExactly(Outcome.UNDETERMINED);
    }

    @Test
    void everythingInOrderAndJudgedIsMet() {
        assertThat(assess(microLoan()).open()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"249999.99,MET", "250000,MET", "250000.01,NOT_MET"})
    void ceilingIsExactlyTwoHundredAndFiftyThousand(String amount, Outcome outcome) {
        Application loan = microLoan()
                .withPlan(plan("300000"))
                .withTerms(microLoan().terms().withAmount(amount));
        assertThat(limited(loan, "SFS 2009:41 25 §", "250000.00").outcome()).isEqualTo(outcome);
    }

    @Test
    void since2013NoKronaLimitStandsInTheLaw() {
        Application large = microLoan()
                .withDecisionDate(LocalDate.of(2020, 6, 15))
                .withPlan(plan("900000"))
                .withTerms(microLoan().terms().withAmount("700000"));
        assertThat(assess(large).findings())
                .noneSatisfy(finding -> assertThat(finding.measure().map(measure -> measure.limit()))
                        .contains("250000.00"));
        assertThat(assess(large).outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void whatTheMarketFinancesIsNotFinancedAgain() {
        assertThat(on(
                        microLoan().withFacts(microLoan().facts().withCreditMarket(Optional.of(true))),
                        "SFS 2009:41 8 §"))
                .extracting(Finding::outcome)
                .containsExactly(Outcome.NOT_MET);
    }

    @Test
    void anUnknownMarketIsAskedFor() {
        assertThat(on(microLoan().withFacts(microLoan().facts().withCreditMarket(Optional.empty())), "SFS 2009:41 8 §"))
                .extracting(Finding::outcome)
                .containsExactly(Outcome.UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({"true,MET", "false,NOT_MET"})
    void aJudgementAnswersAnUnknownMarket(boolean met, Outcome outcome) {
        Judgement judgement =
                new Judgement(Cases.at("SFS 2009:41 8 §"), met, "two banks said no", "h1", Optional.empty());
        Application judged = microLoan()
                .withFacts(microLoan().facts().withCreditMarket(Optional.empty()))
                .withDiscretion(new Discretion(List.of(), List.of(judgement)));
        assertThat(on(judged, "SFS 2009:41 8 §")).extracting(Finding::outcome).containsExactly(outcome);
    }

    @Test
    void contradictingJudgementsCountAsNo() {
        List<Judgement> both = List.of(
                new Judgement(Cases.at("SFS 2009:41 1 §"), true, "yes", "h1", Optional.empty()),
                new Judgement(Cases.at("SFS 2009:41 1 §"), false, "no", "h2", Optional.empty()));
        assertThat(on(microLoan().withDiscretion(new Discretion(List.of(), both)), "SFS 2009:41 1 §"))
                .extracting(Finding::outcome)
                .containsExactly(Outcome.NOT_MET);
    }

    @Test
    void aBreachedCeilingIsReportedUnderTheArticleAndUnderNineSection() {
        Application full = cheap().withPriorAid(Optional.of(List.of(prior("2009-06-01", "200000"))));
        assertThat(on(full, "(EC) 1998/2006 art. 2"))
                .extracting(Finding::outcome)
                .contains(Outcome.NOT_MET);
        assertThat(on(full, "SFS 2009:41 9 §")).extracting(Finding::outcome).containsExactly(Outcome.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({"2008-01-01,NOT_MET", "2007-12-31,MET"})
    void aidCountsOverThreeFiscalYears(String granted, Outcome outcome) {
        Application full = cheap().withPriorAid(Optional.of(List.of(prior(granted, "200000"))));
        assertThat(on(full, "SFS 2009:41 9 §")).extracting(Finding::outcome).containsExactly(outcome);
    }

    @Test
    void undeclaredEarlierAidIsAskedFor() {
        assertThat(on(microLoan().withPriorAid(Optional.empty()), "SFS 2009:41 9 §"))
                .extracting(Finding::outcome)
                .containsExactly(Outcome.UNDETERMINED);
    }

    @Test
    void aMissingRateIsUndeterminedAndNamesTheDay() {
        Application without = microLoan().withRates(Optional.empty());
        assertThat(assess(without).outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(assess(without).open())
                .anySatisfy(
                        finding -> assertThat(finding.because().in(Language.EN)).contains("2010-05-03"));
    }

    @Test
    void aMissingExchangeRateAloneIsAskedForToo() {
        StatedRates rates = microLoan().rates().orElseThrow();
        Application without = microLoan()
                .withRates(Optional.of(new StatedRates(rates.base(), rates.marginBasisPoints(), Optional.empty())));
        assertThat(assess(without).outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void agricultureIsOutsideTheRegulation() {
        assertThat(assess(microLoan().withApplicant(microLoan().applicant().withSector(Optional.of("01110"))))
                        .outcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    /**
     * At 3 % where the market would take 5.02 %: a loan that holds aid. At 6 % there is none, and then a full ceiling
     * stops nothing.
     */
    private static Application cheap() {
        return microLoan()
                .withTerms(Cases.terms("200000", 36, 0, "3%")
                        .withCollateral(microLoan().terms().collateral()));
    }

    @Test
    void aLoanWithoutAidIsNotStoppedByAFullCeiling() {
        assertThat(assess(microLoan().withPriorAid(Optional.of(List.of(prior("2009-06-01", "200000")))))
                        .outcome())
                .isEqualTo(Outcome.MET);
    }

    private static PriorAid prior(String granted, String eur) {
        return new PriorAid("A", LocalDate.parse(granted), new BigDecimal(eur), "1998/2006");
    }
}
