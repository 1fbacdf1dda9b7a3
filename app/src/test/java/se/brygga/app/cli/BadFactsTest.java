package se.brygga.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.brygga.core.financing.Framework;
import se.brygga.core.law.se.Assess;
import se.brygga.core.law.se.SwedishLaw;
import tools.jackson.databind.JsonNode;

/**
 * Bad facts about aid, applications and receipts: field, value and mend in one sentence; a gap in the law is no fault.
 */
class BadFactsTest {

    private static final String LOAN = """
            {"id":"l","kind":"LOAN","principal":"100000","currency":"SEK","termYears":2,"paymentsPerYear":1,\
            "amortisation":"BULLET","graceYears":0,"contractRates":["1%"],"referenceRate":"5%","discountRate":"2%"}""";
    private static final String ROOM = """
            {"id":"h","kind":"HEADROOM","regulation":"2023/2831","decisionDate":"2026-02-28","fiscalYearStart":"01-01",\
            "roadFreight":false,"newAidEur":"1000","prior":[]}""";
    private static final String CASE = """
            {"id":"c","decisionDate":"2010-05-03","applicationDate":"2010-04-01","form":"MICRO_LOAN",\
            "applicant":{"id":"A","legalForm":"LIMITED_COMPANY","organisationNumber":"5500000004","county":"19",\
            "sector":"62010","operationsStart":"2010-04-15","inInsolvency":false,"inDifficulty":false,\
            "roadFreight":false,"recoveryOrder":false},\
            "group":{"enterprises":{"A":{"headcount":"2","turnoverEur":"0","balanceSheetEur":"50000"}},\
            "holdings":[],"persons":[],"history":[{"year":2008,"sme":true},{"year":2009,"sme":true}]},\
            "plan":{"purpose":"Tools","need":"200000","purposeLifeMonths":84,"sources":[]},\
            "terms":{"amount":"200000","currency":"SEK","termMonths":36,"rates":[{"fromMonth":1,"annual":"6%"}],\
            "profitLinked":false,"amortisationFreeMonths":0,"paymentsPerYear":12,"amortisation":"STRAIGHT_LINE",\
            "collateral":[{"kind":"floating charge","value":"200000","subordinated":false}]},"priorAid":[],\
            "facts":{"otherFundingDeclared":true,"ordinaryCreditMarketAvailable":false}}""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "100000" | "100 000" | /principal | 100 000 is no amount. Write digits and a decimal point without spaces, as 1234.50.
                    "100000" | "-1" | /principal | -1 is below nought. Write nought or more.
                    "1%" | "1" | /contractRates/0 | 1 is no rate. Write digits and a per cent sign, as 5.49%.
                    BULLET | SERIAL | /amortisation | SERIAL is no valid choice. Known here: STRAIGHT_LINE, BULLET, ANNUITY.
                    "termYears":2 | "termYears":0 | /termYears | The time without amortisation takes the whole term. Shorten the one or lengthen the other.
                    "LOAN" | "LOANS" | /kind | LOANS is no valid choice. Known here: LOAN, LOAN_SAFE_HARBOUR, GUARANTEE_SAFE_HARBOUR, GUARANTEE_SFS, GUARANTEE_PREMIUM, GRANT, HEADROOM.
                    """)
    void aLoanThatCannotBeReadIsToldWhy(String good, String bad, String pointer, String sentence) {
        told(new AidQuestion(), LOAN, good, bad, pointer, sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023/2831 | 2023/9999 | /regulation | 2023/9999 is no valid choice. Known here: 1998/2006, 1407/2013, 2023/2831, 2023/2832, 1408/2013, 717/2014.
                    2026-02-28 | 2026-02-29 | /decisionDate | There is no day 2026-02-29. Check the month and the day.
                    01-01 | 13-01 | /fiscalYearStart | There is no day 13-01. Check the month and the day.
                    "1000" | "1,50" | /newAidEur | 1,50 is no amount. Write digits and a decimal point without spaces, as 1234.50.
                    """)
    void aCeilingThatCannotBeReadIsToldWhy(String good, String bad, String pointer, String sentence) {
        told(new AidQuestion(), ROOM, good, bad, pointer, sentence);
    }

    @Test
    void aRegulationBeforeItsTimeIsUndeterminedAndNamesTheDay() {
        Asked asked = Asked.json(new AidQuestion(), ROOM.replace("2026-02-28", "2020-02-28"));

        assertThat(asked.exit()).isZero();
        assertThat(asked.only().path("findings").path(0).path("outcome").asString())
                .isEqualTo("UNDETERMINED");
        assertThat(asked.only().path("findings").path(0).path("because").asString())
                .isEqualTo("There is no value for (EU) 2023/2831 art. 3.2 ceiling on 2020-02-28."
                        + " Last known day before: –. Next: 2024-01-01.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "decisionDate":"2010-05-03" | "decisionDate":"2010-13-03" | /decisionDate | There is no day 2010-13-03. Check the month and the day.
                    MICRO_LOAN | HUGE_LOAN | /form | HUGE_LOAN is no valid choice. Known here: BUSINESS_LOAN, START_UP_LOAN, SUPPLEMENTARY_START_UP_LOAN, INNOVATION_LOAN, MICRO_LOAN, EXPORT_LOAN, ADVICE_GRANT, FEASIBILITY_GRANT, GUARANTEE, EQUITY, CONVERTIBLE, REPAYABLE_ADVANCE, START_UP_AID.
                    5500000004 | 5500000005 | /applicant/organisationNumber | 5500000005 has the wrong check digit. A digit is wrong, or two have changed places.
                    "62010" | "IT" | /applicant/sector | IT is not an industry code. Write two to five digits, such as 62010.
                    "need":"200000" | "need":"0" | /plan/need | The amount is nought. Write one that is above it.
                    "year":2009 | "year":2010 | /group/history/1/year | The year 2010 is out of place. The next year is 2009: write the years in a row, oldest first.
                    """)
    void anApplicationThatCannotBeReadIsToldWhy(String good, String bad, String pointer, String sentence) {
        told(assess(Optional.empty()), CASE, good, bad, pointer, sentence);
    }

    @Test
    void aDecisionBeforeAnyActIsUndeterminedAndNamesTheDay() {
        JsonNode answer = undetermined(CASE.replace("2010-05-03", "2008-01-02"));

        assertThat(answer.path("findings").path(0).path("because").asString())
                .isEqualTo("No act is in force on 2008-01-02.");
    }

    @Test
    void aDecisionOnADayWithoutARateIsUndeterminedAndNamesTheDay() {
        JsonNode answer = undetermined(CASE);

        assertThat(answer.path("findings").findValuesAsString("because"))
                .contains("There is no value for 2008/C 14/02 base on 2010-05-03. Last known day before: –. Next: –.");
    }

    private static JsonNode undetermined(String facts) {
        Asked asked = Asked.json(assess(Optional.empty()), facts);
        assertThat(asked.exit()).isZero();
        assertThat(asked.only().path("outcome").asString()).isEqualTo("UNDETERMINED");
        return asked.only();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "engine" | "motor" | /motor | The key motor is unknown. Known here: engine, profile, facts, parameters, result.
                    "day":"2010-05-03" | "day":"2010-02-30" | /parameters/0/day | There is no day 2010-02-30. Check the month and the day.
                    "mark":"REPORTED" | "mark":"GUESS" | /parameters/0/mark | GUESS is no valid choice. Known here: READ, REPORTED, INTERPRETATION, INVENTED, OVERLAY.
                    "decisionDate":"2010-05-03" | "decisionDate":"x" | /facts/decisionDate | x is no date. Write year-month-day, as 2026-11-20.
                    """)
    void aReceiptThatCannotBeReadIsToldWhy(
            String good, String bad, String pointer, String sentence, @TempDir Path folder) throws IOException {
        told(replay(), receipt(folder), good, bad, pointer, sentence);
    }

    @Test
    void anApplicationWithClosedYearsReplaysIdentically(@TempDir Path folder) throws IOException {
        String receipt = receipt(folder);

        assertThat(receipt).contains("\"history\":[{\"sme\":true,\"year\":2008},{\"sme\":true,\"year\":2009}]");
        assertThat(Asked.json(replay(), receipt).only().path("replay").asString())
                .isEqualTo("identical");
    }

    @Test
    void anEmptyReceiptIsToldWhatIsMissing() {
        assertThat(Asked.json(replay(), "{}")
                        .only()
                        .path("error")
                        .path("message")
                        .asString())
                .isEqualTo("The key facts is missing. There is no answer without it.");
    }

    private static void told(
            PureQuestion question, String input, String good, String bad, String pointer, String sentence) {
        assertThat(input).contains(good);
        Asked asked = Asked.json(question, input.replaceFirst(Pattern.quote(good), bad));

        JsonNode error = asked.only().path("error");
        assertThat(error.path("message").asString()).isEqualTo(sentence);
        assertThat(error.path("pointer").asString()).isEqualTo(pointer);
        assertThat(asked.exit()).isEqualTo(2);
    }

    private static PureQuestion assess(Optional<Path> receipts) {
        return new AssessQuestion(new Assess(SwedishLaw.LAWBOOK, Framework.NONE), KnownNames.ANY, receipts);
    }

    private static PureQuestion replay() {
        return new ReplayQuestion(new ProfileOption.Ground(SwedishLaw.LAWBOOK, Framework.NONE, KnownNames.ANY));
    }

    private static String receipt(Path folder) throws IOException {
        String sha = Asked.json(assess(Optional.of(folder)), CASE)
                .only()
                .path("receipt")
                .path("sha256")
                .asString();
        return Files.readString(folder.resolve(sha + ".json"), StandardCharsets.UTF_8);
    }
}
