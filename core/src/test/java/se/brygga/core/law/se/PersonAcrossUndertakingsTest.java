package se.brygga.core.law.se;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.brygga.core.enterprise.AnnualFigures;
import se.brygga.core.enterprise.ControllingPerson;
import se.brygga.core.enterprise.Enterprise;
import se.brygga.core.enterprise.PersonControl;
import se.brygga.core.enterprise.Share;
import se.brygga.core.financing.Application;
import se.brygga.core.financing.Group;
import se.brygga.core.financing.PriorAid;
import se.brygga.core.law.Discretion;
import se.brygga.core.law.Finding;
import se.brygga.core.law.Judgement;
import se.brygga.core.law.Outcome;

/**
 * A person who controls the borrower and another firm: the regulations name enterprises only, so somebody weighs it.
 */
class PersonAcrossUndertakingsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 5);

    @ParameterizedTest(name = "the other firm had {0} euro, the person has {1} of its votes: {2}")
    @CsvSource({
        "300000.00,60,MET", // the loan holds no aid, so that the room is just enough for both
        "300000.01,60,FOR_JUDGEMENT",
        "300000.01,50,MET"
    })
    void itIsAskedOnlyWhereTheAidOfTheOthersWouldTakeTheRoom(String prior, String votes, Outcome outcome) {
        assertThat(Cases.assess(loan(prior, votes)).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"true,MET", "false,NOT_MET"})
    void theAnswerSettlesTheArticleAndTheSection(boolean apart, Outcome outcome) {
        Application loan = loan("300000.01", "60");
        List<Judgement> all = new ArrayList<>(loan.discretion().judgements());
        all.add(new Judgement(Cases.at("(EU) 2023/2831 art. 2.2"), apart, "weighed", "h1", Optional.empty()));
        Application judged = loan.withDiscretion(new Discretion(List.of(), all));

        assertThat(Cases.assess(judged).outcome()).isEqualTo(outcome);
        assertThat(Cases.on(judged, "SFS 2012:872 4 §"))
                .extracting(Finding::outcome)
                .containsExactly(outcome);
    }

    private static Application loan(String prior, String votes) {
        AnnualFigures small = AnnualFigures.of("2", "0", "50000");
        ControllingPerson owner = new ControllingPerson(
                "N",
                List.of(
                        new PersonControl("A", Optional.of(new Share(new BigDecimal("100"))), Optional.empty()),
                        new PersonControl("B", Optional.of(new Share(new BigDecimal(votes))), Optional.empty())),
                Optional.of(false));
        Group group = new Group(
                List.of(Enterprise.ordinary("A", small), Enterprise.ordinary("B", small)), List.of(), List.of(owner));
        return Cases.businessLoan()
                .withDecisionDate(DAY)
                .withGroup(Optional.of(group))
                .withPriorAid(Optional.of(
                        List.of(new PriorAid("B", LocalDate.of(2024, 3, 1), new BigDecimal(prior), "2023/2831"))));
    }
}
