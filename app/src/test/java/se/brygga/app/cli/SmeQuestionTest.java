package se.brygga.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.brygga.core.law.Language;
import tools.jackson.databind.JsonNode;

class SmeQuestionTest {

    private static final String SAMPLE = """
            {"id":"x","date":"2026-11-20","definition":"EU","subject":"A",
             "enterprises":{"A":{"headcount":"40","turnoverEur":"8000000","balanceSheetEur":"8000000"},"B":{"headcount":"100","turnoverEur":"20000000","balanceSheetEur":"20000000"}},
             "holdings":[{"holder":"B","held":"A","capital":"30%","votes":"30%","control":"APPOINTS_BOARD_MAJORITY"}]}
            """;

    private static String oneLine(String json) {
        return json.replace("\n", "").strip();
    }

    @Test
    void theSampleOfTheContractGivesWhatItSays() {
        Asked asked = Asked.json(new SmeQuestion(), SAMPLE);
        assertThat(asked.exit()).isZero();
        JsonNode answer = asked.only();
        JsonNode expected = Asked.node("""
                {"id":"x","headcount":"140","turnoverEur":"28000000.00","balanceSheetEur":"28000000.00","category":"MEDIUM","sme":true,
                 "weights":{"A":"100%","B":"100%"},"status":"SME"}
                """);
        expected.propertyNames()
                .forEach(key -> assertThat(answer.get(key)).as(key).isEqualTo(expected.get(key)));
        assertThat(List.copyOf(answer.propertyNames()))
                .containsExactly(
                        "id",
                        "headcount",
                        "turnoverEur",
                        "balanceSheetEur",
                        "category",
                        "sme",
                        "weights",
                        "status",
                        "findings");
        assertThat(answer.get("findings").get(0).get("provision").stringValue())
                .isEqualTo("(EU) 651/2014 annex I art. 3.3");
    }

    @Test
    void everyLineGetsItsLineAndABadOneDoesNotStopTheOthers() {
        String good = oneLine(SAMPLE);
        String bad = good.replace("\"votes\":\"30%\"", "\"votes\":\"130%\"");
        Asked asked = Asked.json(
                new SmeQuestion(), good + "\n\n" + bad + "\n" + good.replace("\"x\"", "\"y\"") + "\r\n{\"id\":\n");
        assertThat(asked.exit()).isEqualTo(2);
        assertThat(asked.lines()).hasSize(4);
        assertThat(asked.line(0).get("id").stringValue()).isEqualTo("x");
        assertThat(asked.line(1))
                .isEqualTo(
                        Asked.node(
                                "{\"error\":{\"line\":3,\"pointer\":\"/holdings/0/votes\",\"code\":\"percentage.range\",\"message\":\"130% does not lie between 0% and 100%. Write a share within those bounds.\"}}"));
        assertThat(asked.line(2).get("id").stringValue()).isEqualTo("y");
        assertThat(asked.line(3).get("error").get("code").stringValue()).isEqualTo("json.syntax");
        assertThat(asked.line(3).get("error").get("line").intValue()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"subject\":\"A\"|\"subject\":\"Z\"|/subject|enterprise.undeclared",
                "\"subject\":\"A\"|\"subjekt\":\"A\"|/subjekt|key.unknown",
                "\"subject\":\"A\",||/subject|key.missing",
                "\"headcount\":\"40\"|\"headcount\":40|/enterprises/A/headcount|type.text",
                "\"headcount\":\"40\"|\"headcount\":\"-1\"|/enterprises/A/headcount|amount.negative",
                "\"8000000\"|\"8 000 000\"|/enterprises/A/turnoverEur|amount.form",
                "\"8000000\"|\"8000000,50\"|/enterprises/A/turnoverEur|amount.form",
                "\"8000000\"|\"1e9\"|/enterprises/A/turnoverEur|amount.form",
                "2026-11-20|2026-02-30|/date|date.none",
                "2026-11-20|20261120|/date|date.form",
                "\"EU\"|\"US\"|/definition|choice.unknown",
                "\"capital\":\"30%\"|\"capital\":\"30\"|/holdings/0/capital|percentage.form",
                "\"capital\":\"30%\"|\"capital\":\"-0.01%\"|/holdings/0/capital|percentage.range",
                "\"held\":\"A\"|\"held\":\"B\"|/holdings/0/held|ownership.self",
                "\"holder\":\"B\"|\"holder\":\"C\"|/holdings/0/holder|enterprise.undeclared",
                "APPOINTS_BOARD_MAJORITY|APPOINTS|/holdings/0/control|choice.unknown",
                "\"holdings\":[|\"holdings\":[{\"holder\":\"B\",\"held\":\"A\",\"capital\":\"70.01%\",\"votes\":\"0%\"},|/holdings/1/capital|ownership.capital",
                "\"holdings\":[|\"holdings\":{},\"persons\":[|/holdings|type.list",
                "\"id\":\"x\"|\"id\":\"x\",\"id\":\"y\"||json.syntax",
                "\"id\":\"x\"|\"id\":\"x\",\"history\":[{\"year\":2020,\"sme\":true},{\"year\":2022,\"sme\":true}]|/history/1/year|history.order",
                "\"id\":\"x\"|\"id\":\"x\",\"alreadyConsolidated\":[\"B\",\"Q\"]|/alreadyConsolidated/1|enterprise.undeclared"
            })
    void badInputIsNamedWithItsPlaceAndRule(String good, @Nullable String bad, @Nullable String pointer, String code) {
        String line =
                oneLine(SAMPLE).replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(bad == null ? "" : bad));
        Asked asked = Asked.json(new SmeQuestion(), line);
        assertThat(asked.exit()).isEqualTo(2);
        JsonNode error = asked.only().get("error");
        assertThat(error.get("code").stringValue()).isEqualTo(code);
        assertThat(error.get("pointer").stringValue()).isEqualTo(pointer == null ? "" : pointer);
        assertThat(error.get("message").stringValue()).isNotBlank();
    }

    @Test
    void nothingAtAllIsBadInput() {
        assertThat(Asked.json(new SmeQuestion(), "\n")
                        .only()
                        .get("error")
                        .get("code")
                        .stringValue())
                .isEqualTo("input.empty");
        assertThat(Asked.json(new SmeQuestion(), "[]")
                        .only()
                        .get("error")
                        .get("code")
                        .stringValue())
                .isEqualTo("type.object");
    }

    @Test
    void missingFiguresMakeTheAnswerUndeterminedWithTheQuestion() {
        Asked asked = Asked.json(new SmeQuestion(), oneLine(SAMPLE).replace("\"headcount\":\"100\",", ""));
        assertThat(asked.exit()).isZero();
        assertThat(asked.only().get("status").stringValue()).isEqualTo("UNDETERMINED");
        assertThat(asked.only().get("headcount").isNull()).isTrue();
        assertThat(asked.only().get("category").isNull()).isTrue();
        assertThat(asked.only().get("findings").get(1).get("question").stringValue())
                .contains("B");
    }

    @Test
    void ownershipThatIsLeftOutIsUnknownAndAnEmptyListIsNone() {
        String left =
                "{\"date\":\"2026-11-20\",\"definition\":\"EU\",\"subject\":\"A\",\"enterprises\":{\"A\":{\"headcount\":\"1\",\"turnoverEur\":\"1\",\"balanceSheetEur\":\"1\"},\"B\":{}}%s}";
        assertThat(Asked.json(new SmeQuestion(), left.formatted(""))
                        .only()
                        .get("status")
                        .stringValue())
                .isEqualTo("UNDETERMINED");
        assertThat(Asked.json(new SmeQuestion(), left.formatted(",\"holdings\":[]"))
                        .only()
                        .get("status")
                        .stringValue())
                .isEqualTo("SME");
        assertThat(Asked.json(new SmeQuestion(), left.formatted(",\"holdings\":null"))
                        .only()
                        .get("status")
                        .stringValue())
                .isEqualTo("UNDETERMINED");
    }

    @ParameterizedTest
    @CsvSource({
        "EU,1250000,NOT_SME,LARGE",
        "EU,1249999.99,SME,SMALL",
        "SFS 2009:41,1250000,SME,SME",
        "SFS 2009:41,1250000.01,NOT_SME,LARGE"
    })
    void theTwoTextsDifferOnTheLimitOfBusinessAngels(
            String definition, String invested, String status, String category) {
        JsonNode answer = Asked.json(new SmeQuestion(), """
                {"date":"2010-05-03","definition":"%s","subject":"A",
                 "enterprises":{"A":{"headcount":"12","turnoverEur":"1","balanceSheetEur":"1"},
                   "N":{"kind":"BUSINESS_ANGELS","investedEur":"%s","headcount":"900","turnoverEur":"0","balanceSheetEur":"0"}},
                 "holdings":[{"holder":"N","held":"A","capital":"30%%"}]}
                """.formatted(definition, invested))
                .only();
        assertThat(answer.get("status").stringValue()).isEqualTo(status);
        assertThat(answer.get("category").stringValue()).isEqualTo(category);
    }

    @Test
    void theNationalTextIsUndeterminedOnADayOutsideItsAct() {
        JsonNode answer = Asked.json(new SmeQuestion(), oneLine(SAMPLE).replace("\"EU\"", "\"SFS 2009:41\""))
                .only();
        assertThat(answer.get("status").stringValue()).isEqualTo("UNDETERMINED");
        assertThat(answer.get("findings").get(0).get("question").stringValue()).contains("2026-11-20");
    }

    @Test
    void textIsForPeopleInTheirLanguage() {
        assertThat(Asked.text(new SmeQuestion(), Language.SV, SAMPLE).lines())
                .first()
                .isEqualTo("x: litet eller medelstort företag");
        assertThat(Asked.text(new SmeQuestion(), Language.EN, SAMPLE).lines())
                .anyMatch(line -> line.startsWith("  [met] Annex I Article 3(3) of Regulation (EU) 651/2014: "));
        assertThat(Asked.text(new SmeQuestion(), Language.SV, "{}").lines())
                .containsExactly("Rad 1, /date: Nyckeln date saknas. Utan den går det inte att svara.");
    }

    @Test
    void tenThousandEnterprisesInARingAreAnswered() {
        StringBuilder json = new StringBuilder(
                "{\"date\":\"2026-11-20\",\"definition\":\"EU\",\"subject\":\"E0\",\"enterprises\":{");
        IntStream.range(0, 10_000)
                .forEach(i -> json.append(i == 0 ? "" : ",")
                        .append("\"E" + i
                                + "\":{\"headcount\":\"0.01\",\"turnoverEur\":\"1\",\"balanceSheetEur\":\"1\"}"));
        json.append("},\"holdings\":[");
        IntStream.range(0, 10_000)
                .forEach(i -> json.append(i == 0 ? "" : ",")
                        .append("{\"holder\":\"E" + i + "\",\"held\":\"E" + (i + 1) % 10_000
                                + "\",\"capital\":\"100%\"}"));
        Asked asked = Asked.json(new SmeQuestion(), json.append("]}").toString());
        assertThat(asked.only().get("headcount").stringValue()).isEqualTo("100");
        assertThat(asked.only().get("category").stringValue()).isEqualTo("MEDIUM");
    }
}
