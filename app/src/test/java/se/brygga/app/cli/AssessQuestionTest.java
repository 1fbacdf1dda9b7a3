package se.brygga.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.brygga.core.financing.Framework;
import se.brygga.core.financing.Receipt;
import se.brygga.core.law.Language;
import se.brygga.core.law.se.Assess;
import se.brygga.core.law.se.SwedishLaw;
import tools.jackson.databind.JsonNode;

class AssessQuestionTest {

    private static final String SAMPLE = """
            {"id":"c1","decisionDate":"2010-05-03","applicationDate":"2010-04-01","form":"START_UP_LOAN","product":null,"decider":{"company":"malardalen","equityCompany":false},
             "applicant":{"id":"A","legalForm":"LIMITED_COMPANY","organisationNumber":"5500000004","county":"19","sector":"62010","operationsStart":"2010-04-15","fiscalYearStart":"01-01","inInsolvency":false,"inDifficulty":false,"roadFreight":false,"recoveryOrder":false},
             "group":{"enterprises":{"A":{"headcount":"2","turnoverEur":"0","balanceSheetEur":"50000"}},"holdings":[],"persons":[]},
             "plan":{"purpose":"Start of a software company","need":"3400000","purposeLifeMonths":84,"sources":[{"kind":"OWN_FUNDS","amount":"340000","secured":true},{"kind":"OTHER_FINANCIER","name":"Bank","amount":"2060000","approved":true,"secured":true}],"costLines":[],"exportUse":null,"innovationProject":null,"exportEffort":null},
             "terms":{"amount":"1000000","currency":"SEK","termMonths":72,"rates":[{"fromMonth":1,"annual":"0%"},{"fromMonth":25,"annual":"5.49%"}],"profitLinked":false,"amortisationFreeMonths":24,"paymentsPerYear":12,"amortisation":"STRAIGHT_LINE","collateral":[]},
             "priorAid":[{"member":"A","granted":"2009-01-10","amountEur":"20000","regulation":"1998/2006"}],
             "facts":{"otherFundingDeclared":true,"ordinaryCreditMarketAvailable":false,"fundsAvailableInFrame":true},
             "judgements":[{"provision":"SFS 2009:41 12 §","met":true,"text":"…","officer":"h1","date":"2010-05-02"}],
             "reasons":[{"provision":"SFS 2009:41 16 §","degree":"EXCEPTIONAL_REASONS","text":"…","officer":"h1"}],
             "rates":{"base":"1.02%","marginBasisPoints":400,"sekPerEur":"9.6250"}}
            """;

    private static final String LINE = SAMPLE.replace("\n", "").strip();

    private static PureQuestion question(Optional<Path> receipts) {
        return new AssessQuestion(new Assess(SwedishLaw.LAWBOOK, Framework.NONE), KnownNames.ANY, receipts);
    }

    @Test
    void earlierAidToSomebodyWhoIsNotDeclaredIsBadInput() {
        JsonNode error = Asked.json(
                        question(Optional.empty()), SAMPLE.replace("{\"member\":\"A\"", "{\"member\":\"Z\""))
                .only()
                .get("error");
        assertThat(error.get("code").stringValue()).isEqualTo("enterprise.undeclared");
        assertThat(error.get("pointer").stringValue()).isEqualTo("/priorAid/0/member");
    }

    @Test
    void ownershipOfASingleEnterpriseThatNobodyStatedIsAskedFor() {
        String silent = SAMPLE.replace("\"holdings\":[],\"persons\":[]", "\"holdings\":null");
        assertThat(Asked.json(question(Optional.empty()), silent).lines().getFirst())
                .contains("\"outcome\":\"UNDETERMINED\"");
    }

    @Test
    void aFolderThatCannotHoldReceiptsIsNamed() throws IOException {
        Path file = Files.createTempFile("receipts", ".txt");
        assertThat(Asked.json(question(Optional.of(file.resolve("below"))), SAMPLE)
                        .only()
                        .get("error")
                        .get("message")
                        .stringValue())
                .contains(file.toString());
        Files.delete(file);
    }

    @Test
    void theSampleOfTheContractGivesWhatItSays() {
        JsonNode answer = Asked.json(question(Optional.empty()), SAMPLE).only();
        assertThat(answer.get("outcome").stringValue()).isEqualTo("FOR_JUDGEMENT");
        assertThat(answer.get("acts")).isEqualTo(Asked.node("[\"SFS 2009:41\",\"(EC) 1998/2006\",\"SFS 1986:223\"]"));
        assertThat(answer.get("aid")).isEqualTo(Asked.node("""
                {"method":"REFERENCE_RATE","sek":"89367.99","eur":"9284.99","ceilingEur":"200000.00","headroomBeforeEur":"180000.00","headroomAfterEur":"170715.01"}
                """));
        JsonNode share = StreamSupport.stream(answer.get("findings").spliterator(), false)
                .filter(finding -> finding.get("provision").stringValue().equals("SFS 2009:41 16 §"))
                .findFirst()
                .orElseThrow();
        assertThat(List.of(
                        share.get("outcome").stringValue(),
                        share.get("value").stringValue(),
                        share.get("limit").stringValue()))
                .containsExactly("MET", "29.41%", "30%");
        assertThat(share.get("degree").isNull()).isTrue();
        assertThat(share.get("question").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"form\":\"START_UP_LOAN\"|\"form\":\"HUGE_LOAN\"|/form|choice.unknown",
                "\"county\":\"19\"|\"countyy\":\"19\"|/applicant/countyy|key.unknown",
                "5500000004|5500000005|/applicant/organisationNumber|number.WRONG_CHECK_DIGIT",
                "\"amount\":\"1000000\"|\"amount\":\"1 000 000\"|/terms/amount|amount.form",
                "\"amount\":\"1000000\"|\"amount\":\"1000000,50\"|/terms/amount|amount.form",
                "\"decisionDate\":\"2010-05-03\"|\"decisionDate\":\"2010-02-30\"|/decisionDate|date.none",
                "\"fromMonth\":25|\"fromMonth\":1|/terms/rates/1/fromMonth|rates.order",
                "SFS 2009:41 12 §|paragraph twelve|/judgements/0/provision|provision.form"
            })
    void badInputNamesItsPlaceAndRule(String good, String bad, String pointer, String code) {
        Asked asked = Asked.json(question(Optional.empty()), LINE.replace(good, bad));
        assertThat(asked.exit()).isEqualTo(2);
        assertThat(asked.only().get("error").get("pointer").stringValue()).isEqualTo(pointer);
        assertThat(asked.only().get("error").get("code").stringValue()).isEqualTo(code);
    }

    @Test
    void aDayBeforeAnyActIsUndeterminedAndNoError() {
        Asked asked = Asked.json(question(Optional.empty()), LINE.replace("2010-05-03", "2008-05-03"));
        assertThat(asked.exit()).isZero();
        assertThat(asked.only().get("outcome").stringValue()).isEqualTo("UNDETERMINED");
        assertThat(asked.only().get("findings").get(0).get("because").stringValue())
                .contains("2008-05-03");
    }

    @Test
    void aReceiptReplaysIdentically(@TempDir Path folder) throws IOException {
        String sha = Asked.json(question(Optional.of(folder)), SAMPLE)
                .only()
                .get("receipt")
                .get("sha256")
                .stringValue();
        String receipt = Files.readString(folder.resolve(sha + ".json"), StandardCharsets.UTF_8);
        PureQuestion replay =
                new ReplayQuestion(new ProfileOption.Ground(SwedishLaw.LAWBOOK, Framework.NONE, KnownNames.ANY));
        assertThat(Asked.json(replay, receipt).only().get("replay").stringValue())
                .isEqualTo("identical");
        JsonNode changed = Asked.json(replay, receipt.replace("\"value\":\"30/100\"", "\"value\":\"20/100\""))
                .only();
        assertThat(changed.get("replay").stringValue()).isEqualTo("different");
        assertThat(changed.get("differences").toString()).contains("SFS 2009:41 16 §");
    }

    @ParameterizedTest(name = "{0} -> {1} is told at {2}")
    @CsvSource(delimiter = ';', textBlock = """
            "degree":null; "degree":"SPECIAL_REASONS"; SFS 2009:41
            "outcome":"FOR_JUDGEMENT","policy; "outcome":"MET","policy; outcome
            "policyOutcome":"MET"; "policyOutcome":"NOT_MET"; policyOutcome
            "sek":"89367.99"; "sek":"1.00"; aid
            "policyFindings":[]; "policyFindings":[],"verdict":"fine"; verdict
            "question":null,"value":"29.41%"; "added":true,"question":null,"value":"29.41%"; result
            """)
    void whateverIsAlteredInAReceiptIsNamed(String from, String to, String where, @TempDir Path folder)
            throws IOException {
        String receipt = receipt(folder);
        String altered = receipt.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));
        assertThat(altered).isNotEqualTo(receipt);

        JsonNode replayed = replayed(altered);

        assertThat(replayed.get("replay").stringValue()).isEqualTo("different");
        assertThat(replayed.get("differences").get(0).get("where").stringValue())
                .startsWith(where);
    }

    @Test
    void anOlderEngineWithTheSameAnswerIsToldAndIsNoDifference(@TempDir Path folder) throws IOException {
        JsonNode replayed = replayed(receipt(folder).replace(Receipt.ENGINE, "brygga-core 0.0.9"));

        assertThat(replayed.get("replay").stringValue()).isEqualTo("identical");
        assertThat(replayed.get("engine").get("then").stringValue()).isEqualTo("brygga-core 0.0.9");
        assertThat(replayed.get("engine").get("now").stringValue()).isEqualTo(Receipt.ENGINE);
    }

    private static String receipt(Path folder) throws IOException {
        String sha = Asked.json(question(Optional.of(folder)), SAMPLE)
                .only()
                .get("receipt")
                .get("sha256")
                .stringValue();
        return Files.readString(folder.resolve(sha + ".json"), StandardCharsets.UTF_8);
    }

    private static JsonNode replayed(String receipt) {
        PureQuestion replay =
                new ReplayQuestion(new ProfileOption.Ground(SwedishLaw.LAWBOOK, Framework.NONE, KnownNames.ANY));
        return Asked.json(replay, receipt).only();
    }

    @Test
    void lawShowsEverySectionOfAnAct() {
        LawPages pages = new LawPages(SwedishLaw.LAWBOOK, Language.EN);
        assertThat(Asked.node(pages.act("SFS 2009:41").orElseThrow().json())
                        .get("sections")
                        .size())
                .isEqualTo(45);
        assertThat(pages.act("SFS 1:1")).isEmpty();
        assertThat(pages.on(LocalDate.of(2010, 5, 3)).json()).contains("SFS 2009:41 16 § own-money.owner-loans");
    }
}
