package se.brygga.app.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What bad input gets: field, value and mend, in one sentence, and never a trace. */
class BadInputTest {

    private static final int MANY = 10_000;
    private static final int HUGE = 50_000_000;

    /** Everything known and lawful, for one enterprise and one holding. */
    private static final String GOOD = """
            {"id":"x","date":"2026-11-20","definition":"EU","subject":"A",\
            "enterprises":{"A":{"headcount":"4","turnoverEur":"800000","balanceSheetEur":"800000"},\
            "B":{"headcount":"1","turnoverEur":"20000","balanceSheetEur":"20000"}},\
            "holdings":[{"holder":"B","held":"A","capital":"30%","votes":"30%"}]}""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "800000" | "800 000" | /enterprises/A/turnoverEur | 800 000 is no amount. Write digits and a decimal point without spaces, as 1234.50.
                    "800000" | "800000,50" | /enterprises/A/turnoverEur | 800000,50 is no amount. Write digits and a decimal point without spaces, as 1234.50.
                    "800000" | "-1" | /enterprises/A/turnoverEur | -1 is below nought. Write nought or more.
                    "800000" | 800000 | /enterprises/A/turnoverEur | Something else stands where a text belongs. Write it in quotation marks.
                    2026-11-20 | 2026-02-30 | /date | There is no day 2026-02-30. Check the month and the day.
                    2026-11-20 | 2025-02-29 | /date | There is no day 2025-02-29. Check the month and the day.
                    2026-11-20 | 20 nov 2026 | /date | 20 nov 2026 is no date. Write year-month-day, as 2026-11-20.
                    "30%","votes" | "130%","votes" | /holdings/0/capital | 130% does not lie between 0% and 100%. Write a share within those bounds.
                    "30%","votes" | "30","votes" | /holdings/0/capital | 30 is no percentage. Write digits and a per cent sign, as 12.5%.
                    "holder":"B" | "holder":"A" | /holdings/0/held | The enterprise A cannot own itself. Leave out its own shares.
                    "holder":"B" | "holder":"Q" | /holdings/0/holder | The enterprise Q is not among enterprises. Declare it there, or correct the name.
                    "subject" | "subjekt" | /subjekt | The key subjekt is unknown. Known here: id, date, definition, subject, enterprises, holdings, persons, alreadyConsolidated, history.
                    "votes" | "röster" | /holdings/0/röster | The key röster is unknown. Known here: holder, held, capital, votes, control.
                    """)
    void theFieldTheValueAndTheMendAreNamed(String good, String bad, String pointer, String sentence) {
        Asked asked = Asked.json(new SmeQuestion(), GOOD.replaceFirst(Pattern.quote(good), bad));

        JsonNode error = asked.only().path("error");
        assertThat(error.path("pointer").asString()).isEqualTo(pointer);
        assertThat(error.path("message").asString()).isEqualTo(sentence);
        assertThat(asked.exit()).isEqualTo(2);
    }

    @Test
    void sharesThatAddUpToMoreThanTheWholeAreRefused() {
        String third = ",{\"holder\":\"C\",\"held\":\"A\",\"capital\":\"80%\"}]}";
        String over = GOOD.replace(
                        "\"B\":{",
                        "\"C\":{\"headcount\":\"1\",\"turnoverEur\":\"1\",\"balanceSheetEur\":\"1\"},\"B\":{")
                .replace("]}", third);

        assertThat(Asked.json(new SmeQuestion(), over)
                        .only()
                        .path("error")
                        .path("message")
                        .asString())
                .isEqualTo("The shares of the capital of A add up to more than 100%. Correct the shares.");
    }

    @Test
    void ownershipInARingIsLawfulAndEnds() {
        String ring = GOOD.replace("]}", ",{\"holder\":\"A\",\"held\":\"B\",\"capital\":\"60%\"}]}");

        assertThat(Asked.json(new SmeQuestion(), ring).exit()).isZero();
        assertThat(Asked.json(new UndertakingQuestion(), graph(List.of("A", "B"), "A>B", "B>A"))
                        .only()
                        .path("members"))
                .hasSize(2);
    }

    @Test
    @Timeout(20)
    void aChainOfTenThousandIsAnswered() {
        String chain = shaped(i -> "N" + (i - 1) + ">N" + i);

        assertThat(Asked.json(new UndertakingQuestion(), chain).only().path("members"))
                .hasSize(MANY);
        assertThat(Asked.json(new SmeQuestion(), defined(chain)).exit()).isZero();
    }

    @Test
    @Timeout(20)
    void aStarOfTenThousandIsAnswered() {
        String star = shaped(i -> "N0>N" + i);

        assertThat(Asked.json(new UndertakingQuestion(), star).only().path("members"))
                .hasSize(MANY);
        assertThat(Asked.json(new SmeQuestion(), defined(star)).exit()).isZero();
    }

    @Test
    void aBadLineAmongOthersDoesNotStopThem() {
        Asked asked = Asked.json(new SmeQuestion(), GOOD + "\n{\"id\":\n" + GOOD + "\n\u0000\u0001\ufffd\n" + GOOD);

        assertThat(asked.exit()).isEqualTo(2);
        assertThat(asked.lines()).hasSize(5);
        assertThat(IntStream.of(1, 3).mapToObj(asked::line)).allMatch(line -> line.has("error"));
        assertThat(IntStream.of(0, 2, 4).mapToObj(asked::line))
                .allMatch(line -> line.path("category").asString().equals("MICRO"));
    }

    @Test
    void aFirstLineThatIsCutShortDoesNotSwallowTheNext() {
        Asked asked = Asked.json(new SmeQuestion(), "{\"id\":\"cut\",\n" + GOOD);

        assertThat(asked.lines()).hasSize(2);
        assertThat(asked.line(0).path("error").path("line").asInt()).isEqualTo(1);
        assertThat(asked.line(1).path("category").asString()).isEqualTo("MICRO");
    }

    @Test
    void oneObjectMayBeWrittenOverManyLines() {
        assertThat(Asked.json(new SmeQuestion(), GOOD.replace(",", ",\n"))
                        .only()
                        .path("category")
                        .asString())
                .isEqualTo("MICRO");
    }

    @Test
    void nothingRubbishAndDepthAreNamedAtOnce() {
        assertThat(Asked.json(new SmeQuestion(), "")
                        .only()
                        .path("error")
                        .path("message")
                        .asString())
                .isEqualTo("There is nothing to read. Write one JSON object, or one on each line.");
        for (String rubbish :
                List.of("\u0000\u0007\ufffd", "[".repeat(MANY * 10), "{\"a\":".repeat(MANY), "[]", "null", "\"x\"")) {
            Asked asked = Asked.json(new SmeQuestion(), rubbish);
            assertThat(asked.exit()).isEqualTo(2);
            assertThat(asked.only().path("error").path("code").asString()).isIn("json.syntax", "type.object");
        }
    }

    @Test
    @Timeout(20)
    void aLineOfFiftyMegabytesIsRefused() {
        Asked asked = Asked.json(new SmeQuestion(), "{\"id\":\"" + "x".repeat(HUGE) + "\"}\n" + GOOD);

        assertThat(asked.exit()).isEqualTo(2);
        assertThat(asked.line(0).path("error").path("message").asString()).hasSizeLessThan(400);
        assertThat(asked.line(1).path("category").asString()).isEqualTo("MICRO");
    }

    @Test
    void aNumberThatIsShortToWriteAndEndlessToReadIsRefused() {
        String loan = """
                {"id":"l","kind":"LOAN","principal":"1000","currency":"SEK","termYears":1e999999999,"paymentsPerYear":4,\
                "amortisation":"BULLET","graceYears":0,"contractRates":["1%"],"referenceRate":"5%","discountRate":"2%"}""";

        assertThatCode(() -> assertThat(Asked.json(new AidQuestion(), loan)
                                .only()
                                .path("error")
                                .path("pointer")
                                .asString())
                        .isEqualTo("/termYears"))
                .doesNotThrowAnyException();
    }

    private static String defined(String graph) {
        return graph.replaceFirst("\\{", "{\"definition\":\"EU\",");
    }

    private static String shaped(IntFunction<String> holding) {
        return graph(
                IntStream.range(0, MANY).mapToObj(i -> "N" + i).toList(),
                IntStream.range(1, MANY).mapToObj(holding).toArray(String[]::new));
    }

    /** A graph of enterprises without figures of their own to speak of; {@code A>B} means A holds 60 per cent of B. */
    private static String graph(List<String> names, String... holdings) {
        String enterprises = names.stream()
                .map(name -> "\"" + name + "\":{\"headcount\":\"1\",\"turnoverEur\":\"1\",\"balanceSheetEur\":\"1\"}")
                .collect(joining(","));
        String held = IntStream.range(0, holdings.length)
                .mapToObj(i -> holdings[i].split(">", 2))
                .map(ends -> "{\"holder\":\"" + ends[0] + "\",\"held\":\"" + ends[1]
                        + "\",\"capital\":\"60%\",\"votes\":\"60%\"}")
                .collect(joining(","));
        return "{\"id\":\"g\",\"date\":\"2026-11-20\",\"subject\":\"" + names.getFirst() + "\",\"enterprises\":{"
                + enterprises + "},\"holdings\":[" + held + "]}";
    }
}
