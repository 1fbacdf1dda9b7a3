package se.brygga.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class UndertakingQuestionTest {

    private static JsonNode ask(String date, String rest) {
        Asked asked = Asked.json(
                new UndertakingQuestion(), "{\"id\":\"u\",\"date\":\"" + date + "\",\"subject\":\"A\"," + rest + "}");
        assertThat(asked.exit()).isZero();
        return asked.only();
    }

    @Test
    void membersComeWithTheirPaths() {
        JsonNode answer = ask(
                "2026-11-20",
                "\"enterprises\":{\"A\":{\"country\":\"SE\"},\"B\":{}},\"holdings\":[{\"holder\":\"B\",\"held\":\"A\",\"capital\":\"60%\"}]");
        assertThat(answer.get("members")).isEqualTo(Asked.node("[\"A\",\"B\"]"));
        assertThat(answer.get("paths")).isEqualTo(Asked.node("{\"B\":[\"B→A 60% votes\"]}"));
        assertThat(answer.get("findings").get(0).get("provision").stringValue()).isEqualTo("(EU) 2023/2831 art. 2.2");
    }

    @Test
    void aPersonBetweenTwoUndertakingsIsForJudgement() {
        JsonNode answer = ask(
                "2016-11-20",
                "\"enterprises\":{\"A\":{},\"S\":{}},\"persons\":[{\"id\":\"N\",\"controls\":[{\"held\":\"A\",\"votes\":\"80%\"},{\"held\":\"S\",\"votes\":\"70%\"}]}]");
        assertThat(answer.get("members")).isEqualTo(Asked.node("[\"A\"]"));
        assertThat(answer.get("findings").get(1).get("outcome").stringValue()).isEqualTo("FOR_JUDGEMENT");
        assertThat(answer.get("findings").get(1).get("provision").stringValue()).isEqualTo("(EU) 1407/2013 art. 2.2");
    }

    @Test
    void aDayBeforeAnyRegulationIsUndetermined() {
        JsonNode answer = ask("2006-12-31", "\"enterprises\":{\"A\":{}},\"holdings\":[]");
        assertThat(answer.get("findings").get(0).get("outcome").stringValue()).isEqualTo("UNDETERMINED");
        assertThat(answer.get("findings").get(0).get("question").stringValue()).contains("2006-12-31");
    }
}
