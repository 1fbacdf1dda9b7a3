package se.brygga.core.law.se;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.brygga.core.financing.Applicant;
import se.brygga.core.financing.Application;
import se.brygga.core.financing.Form;
import se.brygga.core.financing.PriorAid;
import se.brygga.core.law.Discretion;
import se.brygga.core.law.Finding;
import se.brygga.core.law.Judgement;
import se.brygga.core.law.Outcome;

/**
 * A firm that carries goods by road for others: aid may not buy the vehicles under Regulations 1998/2006 (article 1.1
 * g) and 1407/2013 (article 3.3); Regulation 2023/2831 has no such rule.
 */
class HaulierTest {

    private static final LocalDate IN_2010 = LocalDate.of(2010, 5, 3);
    private static final LocalDate IN_2020 = LocalDate.of(2020, 6, 15);
    private static final LocalDate IN_2025 = LocalDate.of(2025, 5, 5);

    @ParameterizedTest
    @CsvSource({
        "2010-05-03,(EC) 1998/2006 art. 1.1,SFS 2009:41 9 §",
        "2013-12-31,(EC) 1998/2006 art. 1.1,SFS 2012:872 3 §",
        "2014-01-01,(EU) 1407/2013 art. 3.3,SFS 2012:872 3 §",
        "2015-05-01,(EU) 1407/2013 art. 3.3,SFS 2012:872 4 §",
        "2023-12-31,(EU) 1407/2013 art. 3.3,SFS 2012:872 4 §"
    })
    void whetherTheMoneyBuysLorriesIsForAPersonToSay(LocalDate day, String article, String section) {
        Application loan = haulier(day, Optional.of(true));

        assertThat(aboutVehicles(loan)).singleElement().satisfies(finding -> {
            assertThat(finding.provision().machine()).isEqualTo(article);
            assertThat(finding.outcome()).isEqualTo(Outcome.FOR_JUDGEMENT);
        });
        assertThat(Cases.on(loan, section)).extracting(Finding::outcome).containsExactly(Outcome.FOR_JUDGEMENT);
    }

    @ParameterizedTest
    @CsvSource({"true,MET", "false,NOT_MET"})
    void theAnswerSettlesTheArticleAndTheSectionThatFollowsFromIt(boolean noLorries, Outcome outcome) {
        Application loan = judged(haulier(IN_2020, Optional.of(true)), "(EU) 1407/2013 art. 3.3", noLorries);

        assertThat(aboutVehicles(loan)).extracting(Finding::outcome).containsExactly(outcome);
        assertThat(Cases.on(loan, "SFS 2012:872 4 §"))
                .extracting(Finding::outcome)
                .containsExactly(outcome);
        assertThat(Cases.assess(loan).outcome()).isEqualTo(outcome);
    }

    @Test
    void anAnswerNeverOpensTheCeiling() {
        Application loan = judged(haulier(IN_2020, Optional.of(true)), "(EU) 1407/2013 art. 3.3", true)
                .withPriorAid(
                        Optional.of(List.of(new PriorAid("A", IN_2020, new BigDecimal("100000.01"), "1407/2013"))));

        assertThat(Cases.limited(loan, "(EU) 1407/2013 art. 3.2", "100000.00").outcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void whoDoesNotCarryForOthersIsNotAsked() {
        assertThat(aboutVehicles(haulier(IN_2010, Optional.of(false)))).isEmpty();
    }

    @Test
    void whetherTheFirmCarriesForOthersIsNeverGuessed() {
        assertThat(Cases.assess(haulier(IN_2010, Optional.empty())).findings())
                .filteredOn(Finding.Undetermined.class::isInstance)
                .first()
                .satisfies(finding -> assertThat(((Finding.Undetermined) finding).questions())
                        .singleElement()
                        .satisfies(question -> assertThat(question.pointer()).isEqualTo("/applicant/roadFreight")));
    }

    @Test
    void since2024NothingIsAskedOfAHaulier() {
        assertThat(Cases.assess(haulier(IN_2025, Optional.empty())).outcome()).isEqualTo(Outcome.MET);
        assertThat(Cases.assess(haulier(IN_2025, Optional.of(true))).outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void ofAGrantNoHealthIsAskedByTheLaterRegulations() {
        Application grant = Cases.businessLoanToday().withForm(Form.ADVICE_GRANT);

        assertThat(Cases.on(grant, "(EU) 1407/2013 art. 4.3")).isEmpty();
        assertThat(Cases.on(Cases.businessLoanToday(), "(EU) 1407/2013 art. 4.3"))
                .isNotEmpty();
    }

    private static List<Finding> aboutVehicles(Application application) {
        return Cases.assess(application).findings().stream()
                .filter(finding -> finding.because().key().equals("vehicles"))
                .toList();
    }

    private static Application judged(Application application, String provision, boolean met) {
        List<Judgement> all = new ArrayList<>(application.discretion().judgements());
        all.add(new Judgement(Cases.at(provision), met, "the quotation is for racks", "h1", Optional.empty()));
        return application.withDiscretion(new Discretion(List.of(), all));
    }

    private static Application haulier(LocalDate day, Optional<Boolean> roadFreight) {
        Application loan = Cases.businessLoan().withDecisionDate(day).withPriorAid(Optional.of(List.of()));
        Applicant known = loan.applicant();
        return loan.withApplicant(new Applicant(
                known.id(),
                known.legalForm(),
                known.organisationNumber(),
                known.county(),
                Optional.of("49410"),
                Optional.of(LocalDate.of(2005, 1, 1)),
                known.fiscalYearStart(),
                known.inInsolvency(),
                known.inDifficulty(),
                roadFreight,
                known.recoveryOrder()));
    }
}
