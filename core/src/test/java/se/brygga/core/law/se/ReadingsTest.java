package se.brygga.core.law.se;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.brygga.core.financing.Application;
import se.brygga.core.financing.Application.Decider;
import se.brygga.core.financing.Assessment;
import se.brygga.core.financing.CompanyArea;
import se.brygga.core.financing.Framework;
import se.brygga.core.financing.RateTable;
import se.brygga.core.financing.Terms;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Dated;
import se.brygga.core.law.Duty;
import se.brygga.core.law.Finding;
import se.brygga.core.law.Language;
import se.brygga.core.law.Lawbook;
import se.brygga.core.law.Outcome;
import se.brygga.core.law.Overlay;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Period;
import se.brygga.core.law.Source;
import se.brygga.core.law.Value.Months;
import se.brygga.core.law.Value.Words;

/** Where the law leaves a choice, the institution's choice decides; where it divides its work, so does its area. */
class ReadingsTest {

    private static final LocalDate MERGED = LocalDate.of(2011, 1, 1);

    @Test
    void theCeilingOfMicroLoansReadAsOneForAllThatIsOutstandingAsksForTheEarlierLoans() {
        assertThat(read("SFS 2009:41 25 § micro-loan.cap-basis=PER_LOAN").open())
                .isEmpty();
        assertThat(read("SFS 2009:41 25 § micro-loan.cap-basis=OUTSTANDING").open())
                .singleElement()
                .satisfies(open -> assertThat(open.provision().machine()).isEqualTo("SFS 2009:41 25 §"));
    }

    @Test
    void interestThatDependsOnProfitIsNotLawfulWhereTheInstitutionDoesNotOfferIt() {
        assertThat(read("SFS 2009:41 11 § interest.profit-linked=GUARANTEED_MINIMUM_RATE")
                        .outcome())
                .isEqualTo(Outcome.MET);
        assertThat(read("SFS 2009:41 11 § interest.profit-linked=NOT_OFFERED").outcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void whetherInterestDependsOnProfitIsAskedForWhereTheAnswerMatters() {
        assertThat(unsaid("SFS 2009:41 11 § interest.profit-linked=GUARANTEED_MINIMUM_RATE")
                        .outcome())
                .isEqualTo(Outcome.MET);
        assertThat(unsaid("SFS 2009:41 11 § interest.profit-linked=NOT_OFFERED").open())
                .singleElement()
                .isInstanceOfSatisfying(
                        Finding.Undetermined.class,
                        open -> assertThat(open.questions())
                                .extracting(question -> question.pointer())
                                .containsExactly("/terms/profitLinked"));
    }

    @ParameterizedTest
    @CsvSource({"2020-06-14,UNDETERMINED", "2020-06-15,MET"})
    void whoIsStartingIsNotGuessedWhereNobodyHasSetTheWindow(LocalDate day, Outcome outcome) {
        List<Parameter<?>> parameters = new ArrayList<>();
        for (Parameter<?> parameter : SwedishLaw.LAWBOOK.parameters()) {
            parameters.add(parameter.equals(Starting.MONTHS_BEFORE) ? setFrom2020() : parameter);
        }
        Lawbook lawbook = new Lawbook(SwedishLaw.LAWBOOK.acts(), parameters, SwedishLaw.LAWBOOK.coverage());

        assertThat(new Assess(lawbook, Framework.NONE)
                        .assess(Cases.businessLoanToday().withDecisionDate(day))
                        .outcome())
                .isEqualTo(outcome);
    }

    private static Parameter<Months> setFrom2020() {
        return Parameter.of(
                Months.class,
                Starting.MONTHS_BEFORE.provision(),
                Starting.MONTHS_BEFORE.name(),
                new Dated<>(Period.from(LocalDate.of(2020, 6, 15)), new Months(12), Source.reported("test")));
    }

    @Test
    void theDutyToHearThePartyFollowsTheReading() {
        assertThat(hear("EVERY_CASE")).startsWith("The party must be told what others have added");
        assertThat(hear("AGAINST_PARTY")).startsWith("Where the decision may go against the party");
    }

    @ParameterizedTest
    @CsvSource({"2010-05-03,true", "2013-01-15,true", "2016-06-30,true", "2016-07-01,false", "2020-06-15,false"})
    void theOrdinanceOnStateAidAsksForADeclarationUntilItWasRepealed(LocalDate day, boolean listed) {
        List<String> duties = Cases.assess(Cases.businessLoan().withDecisionDate(day)).duties().stream()
                .map(duty -> duty.provision().machine())
                .toList();
        assertThat(duties.contains("SFS 1988:764 19 §")).isEqualTo(listed);
        assertThat(duties.contains("SFS 1988:764 20 §")).isEqualTo(listed);
    }

    @ParameterizedTest
    @CsvSource({
        // company, day, answer: the county belongs to the west until the merger, and to the whole after it
        "west,2010-12-31,MET",
        "west,2011-01-01,NOT_MET",
        "whole,2010-12-31,NOT_MET",
        "whole,2011-01-01,MET",
        "parent,2010-12-31,MET"
    })
    void aCompanyDecidesWithinItsAreaOnTheDay(String company, LocalDate day, Outcome expected) {
        Application application = Cases.microLoan()
                .withDecisionDate(day)
                .withDecider(Optional.of(new Decider(Optional.of(company), Optional.of(false))));
        Finding area = divided(application).findings().getFirst();
        assertThat(area.provision().machine()).isEqualTo("SFS 2009:41 1 § 1 st");
        assertThat(area.outcome()).isEqualTo(expected);
    }

    @Test
    void aCompanyAndItsCountiesAreCalledByTheirNames() {
        Application application = Cases.microLoan()
                .withDecisionDate(LocalDate.of(2010, 12, 31))
                .withDecider(Optional.of(new Decider(Optional.of("west"), Optional.of(false))));
        Finding area = divided(application).findings().getFirst();
        assertThat(area.because().in(Language.EN))
                .isEqualTo("Company west works in Västmanlands län on 2010-12-31."
                        + " Its counties: Örebro län, Västmanlands län.");
    }

    @Test
    void whoDecidesIsAskedForAndNeverGuessed() {
        Finding area = divided(Cases.microLoan().withDecider(Optional.empty()))
                .findings()
                .getFirst();
        assertThat(area.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(((Finding.Undetermined) area).questions())
                .extracting(question -> question.text().in(Language.EN))
                .containsExactly("Which company decides?");
    }

    private static Assessment divided(Application application) {
        return new Assess(
                        SwedishLaw.LAWBOOK,
                        new Framework(
                                "test",
                                "0",
                                List.of(),
                                RateTable.EMPTY,
                                List.of(
                                        area("west", "18 19", Period.between(LocalDate.of(2009, 2, 16), MERGED)),
                                        area("whole", "18 19 20", Period.from(MERGED)))))
                .assess(application);
    }

    private static CompanyArea area(String company, String counties, Period period) {
        Citation place = Citation.parse("POLICY test " + company + ".area").orElseThrow();
        return new CompanyArea(
                company,
                new CompanyArea.Names("Company " + company, Map.of("18", "Örebro län", "19", "Västmanlands län")),
                new Parameter<>(
                        place,
                        "",
                        Words.class,
                        List.of(new Dated<>(period, new Words(counties), Source.read("test")))));
    }

    private static String hear(String reading) {
        return read("SFS 2009:41 44 § procedure.communication=" + reading).duties().stream()
                .filter(duty -> duty.provision().machine().equals("SFS 1986:223 17 §"))
                .map(Duty::what)
                .findFirst()
                .orElseThrow()
                .in(Language.EN);
    }

    /** A micro loan whose interest depends on profit, in order but for the reading. */
    private static Assessment read(String overlay) {
        return read(overlay, Optional.of(true));
    }

    /** A micro loan of which nobody has said what its interest depends on. */
    private static Assessment unsaid(String overlay) {
        return read(overlay, Optional.empty());
    }

    private static Assessment read(String overlay, Optional<Boolean> dependsOnProfit) {
        Lawbook.Reform reform = SwedishLaw.LAWBOOK.with(Overlay.parse(overlay).orElseThrow());
        if (!(reform instanceof Lawbook.Reform.Applied applied)) {
            throw new AssertionError("no such reading: " + overlay);
        }
        Application micro = Cases.microLoan();
        Application loan = micro.withTerms(profitLinked(micro.terms(), dependsOnProfit));
        return new Assess(applied.lawbook(), Framework.NONE).assess(loan);
    }

    private static Terms profitLinked(Terms terms, Optional<Boolean> dependsOnProfit) {
        return new Terms(
                terms.amount(),
                terms.currency(),
                terms.termMonths(),
                terms.rates(),
                dependsOnProfit,
                terms.amortisationFreeMonths(),
                terms.paymentsPerYear(),
                terms.amortisation(),
                terms.collateral(),
                terms.guarantee());
    }
}
