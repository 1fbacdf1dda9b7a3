package se.brygga.core.law.se;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.brygga.core.financing.AssessmentJson;
import se.brygga.core.law.Act;
import se.brygga.core.law.Language;
import se.brygga.core.law.Outcome;

/** The sample of the contract gives what the contract says. */
class ContractSampleTest {

    @Test
    void sampleIsForJudgement() {
        var assessment = Cases.assess(Cases.sample());
        assertThat(assessment.open())
                .extracting(finding -> finding.provision().machine(), finding -> finding.outcome())
                .as(AssessmentJson.lines(assessment, Language.EN).toString())
                .allSatisfy(tuple -> assertThat(tuple.toList().get(1)).isEqualTo(Outcome.FOR_JUDGEMENT));
        assertThat(assessment.outcome()).isEqualTo(Outcome.FOR_JUDGEMENT);
    }

    @Test
    void samplesActsAreOrdinanceRegulationAndProcedure() {
        assertThat(Cases.assess(Cases.sample()).acts())
                .extracting(Act::id)
                .containsExactly("SFS 2009:41", "(EC) 1998/2006", "SFS 1986:223");
    }

    @Test
    void sampleHoldsTheAidOfTheContract() {
        String json =
                AssessmentJson.of(Cases.assess(Cases.sample()), Language.EN).canonical();
        assertThat(json)
                .contains(
                        "\"aid\":{\"ceilingEur\":\"200000.00\",\"eur\":\"9284.99\",\"headroomAfterEur\":\"170715.01\","
                                + "\"headroomBeforeEur\":\"180000.00\",\"method\":\"REFERENCE_RATE\",\"sek\":\"89367.99\"}");
    }

    @Test
    void samplesShareIsMetWithoutTheReasonThatIsThere() {
        String json =
                AssessmentJson.of(Cases.assess(Cases.sample()), Language.EN).canonical();
        assertThat(json)
                .contains(
                        "\"degree\":null,\"limit\":\"30%\",\"outcome\":\"MET\",\"provision\":\"SFS 2009:41 16 §\",\"question\":null,\"value\":\"29.41%\"");
    }
}
