package se.brygga.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.brygga.core.financing.Framework;
import se.brygga.core.law.Language;
import se.brygga.core.law.se.Assess;
import se.brygga.core.law.se.SwedishLaw;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A seeded storm of bad input: every line gets an answer or an error within a second, and nothing is ever thrown. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RandomBadInputTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final long SEED = 20_261_130L;
    private static final int ROUNDS = 500;
    private static final int MOST_FAULTS = 3;

    private static final String GRAPH = "'enterprises':{'A':{'headcount':'40','turnoverEur':'8000000',"
            + "'balanceSheetEur':'8000000'},'B':{'headcount':'100','turnoverEur':'20000000',"
            + "'balanceSheetEur':'20000000','kind':'ENTERPRISE','country':'DE'}},'holdings':[{'holder':'B','held':'A',"
            + "'capital':'30%','votes':'30%','control':'APPOINTS_BOARD_MAJORITY'}],'persons':[{'id':'N','controls':"
            + "[{'held':'A','votes':'60%'}],'sameOrAdjacentMarket':true}]";

    /** What is put in the place of something else. */
    private static final List<String> NASTY = List.of(
            "null",
            "''",
            "' '",
            "0",
            "-1",
            "1e999999999",
            "-0.0",
            "'0'",
            "'-1'",
            "'1e5'",
            "'999999999999999999'",
            "'0.000000000000000001'",
            "'99999999999999999999'",
            "'-99.9999%'",
            "'-100%'",
            "'-50%'",
            "'200%'",
            "'1000%'",
            "'100.000000000000000001%'",
            "'0%'",
            "'0000-01-01'",
            "'9999-12-31'",
            "'2024-02-29'",
            "'02-29'",
            "'12-31'",
            "'A'",
            "'B'",
            "'\\u0000'",
            "'\\ud800'",
            "'å\\u202e\\u0301'",
            "'{0}'",
            "true",
            "false",
            "[]",
            "{}",
            "[[]]",
            "{'A':{}}",
            "100",
            "1200",
            "2147483648",
            "1.5",
            "'SEK'",
            "'EUR'",
            "'JPY'",
            "'QQQ'",
            "'1/0'",
            "'LARGE'",
            "'SFS 2009:41 99 §'",
            "'SFS 999999999:1 1 §'",
            "'SFS 2009:41 16 § 99999999999 st'",
            "'POLICY almi micro-loan.max'",
            "'GUARANTEE'",
            "'EQUITY'",
            "'EXPORT_LOAN'",
            "'ANNUITY'",
            "'BULLET'",
            "'2023/2831'",
            "'1998/2006'");

    /** A good object of each kind. */
    enum Good {
        SME("{'id':'x','date':'2026-11-20','definition':'EU','subject':'A'," + GRAPH
                + ",'history':[{'year':2023,'sme':true},{'year':2024,'sme':false}],'alreadyConsolidated':['B']}"),
        UNDERTAKING("{'id':'x','date':'2026-11-20','subject':'A'," + GRAPH + "}"),
        LOAN("{'id':'l','kind':'LOAN','principal':'1000000','currency':'SEK','termYears':6,'paymentsPerYear':12,"
                + "'amortisation':'ANNUITY','graceYears':2,'contractRates':['5.49%'],'referenceRate':'5.02%',"
                + "'discountRate':'2.02%'}"),
        LOAN_BOX("{'id':'b','kind':'LOAN_SAFE_HARBOUR','regulation':'1407/2013','date':'2020-05-01',"
                + "'amountEur':'100000','termYears':'5','collateral':'50%','roadFreight':true}"),
        GUARANTEE_BOX("{'id':'b','kind':'GUARANTEE_SAFE_HARBOUR','regulation':'2023/2831','date':'2025-05-01',"
                + "'guaranteedEur':'100000','termYears':'5','cover':'80%','roadFreight':false}"),
        GUARANTEE("{'id':'g','kind':'GUARANTEE_SFS','loan':'100000','cover':'80%','currency':'SEK'}"),
        PREMIUM("{'id':'p','kind':'GUARANTEE_PREMIUM','guaranteedBalances':['800000','400000'],"
                + "'safeHarbourPremium':'3.8%','paidPremium':'1%','discountRate':'2%','currency':'SEK'}"),
        GRANT("{'id':'g','kind':'GRANT','payments':[{'yearsAfterGrant':'0.5','amount':'100000'}],"
                + "'discountRate':'3%','currency':'EUR'}"),
        HEADROOM("{'id':'h','kind':'HEADROOM','regulation':'2023/2831','decisionDate':'2026-02-28',"
                + "'fiscalYearStart':'07-01','roadFreight':false,'newAidEur':'1000','prior':[{'granted':'2025-01-01',"
                + "'amountEur':'10','regulation':'1408/2013','member':'A'}]}"),
        ASSESS("{'id':'c','decisionDate':'2010-05-03','applicationDate':'2010-04-01','form':'START_UP_LOAN',"
                + "'product':null,'decider':{'company':'malardalen','equityCompany':false},'applicant':{'id':'A',"
                + "'legalForm':'LIMITED_COMPANY','organisationNumber':'5500000004','county':'19','sector':'62010',"
                + "'operationsStart':'2010-04-15','fiscalYearStart':'01-01','inInsolvency':false,"
                + "'inDifficulty':false,'roadFreight':false,'recoveryOrder':false},'group':{" + GRAPH
                + ",'history':[{'year':2008,'sme':true}]},'plan':{'purpose':'Start','need':'3400000',"
                + "'purposeLifeMonths':84,'sources':[{'kind':'OWN_FUNDS','amount':'340000','secured':true}],"
                + "'costLines':[{'category':'OTHER','amount':'5'}],'exportUse':'TRADE_FAIR',"
                + "'innovationProject':true,'exportEffort':true},'terms':{'amount':'1000000','currency':'SEK',"
                + "'termMonths':72,'rates':[{'fromMonth':1,'annual':'0%'},{'fromMonth':25,'annual':'5.49%'}],"
                + "'profitLinked':false,'amortisationFreeMonths':24,'paymentsPerYear':12,"
                + "'amortisation':'STRAIGHT_LINE','collateral':[{'kind':'pant','value':'5','subordinated':true}],"
                + "'cover':'80%','annualFee':'1%','guaranteedFacility':'LOAN'},'priorAid':[{'member':'A',"
                + "'granted':'2009-01-10','amountEur':'20000','regulation':'1998/2006'}],'facts':"
                + "{'otherFundingDeclared':true,'ordinaryCreditMarketAvailable':false,"
                + "'fundsAvailableInFrame':true,'privateCoInvestment':[{'investor':'X','amount':'5',"
                + "'sameTerms':true,'sameTime':true}]},'judgements':[{'provision':'SFS 2009:41 12 §','met':true,"
                + "'text':'t','officer':'h1','date':'2010-05-02'}],'reasons':[{'provision':'SFS 2009:41 16 §',"
                + "'degree':'EXCEPTIONAL_REASONS','text':'t','officer':'h1'}],'rates':{'base':'1.02%',"
                + "'marginBasisPoints':400,'sekPerEur':'9.6250'},'firstLoan':{'granted':'2009-05-01',"
                + "'applicationReceived':'2010-04-01','operationsStart':'2009-04-01'}}"),
        REPLAY("");

        private final String json;

        Good(String json) {
            this.json = json;
        }

        PureQuestion question() {
            return switch (this) {
                case SME -> new SmeQuestion();
                case UNDERTAKING -> new UndertakingQuestion();
                case ASSESS -> new AssessQuestion(assess(), KnownNames.ANY, Optional.empty());
                case REPLAY ->
                    new ReplayQuestion(new ProfileOption.Ground(SwedishLaw.LAWBOOK, Framework.NONE, KnownNames.ANY));
                default -> new AidQuestion();
            };
        }

        JsonNode object() throws BadInput {
            return MAPPER.readTree(
                    this == REPLAY
                            ? assess().assess(ApplicationInput.read(Cursor.parse(quoted(ASSESS.json)), KnownNames.ANY))
                                    .receipt()
                                    .canonical()
                            : quoted(json));
        }

        private static Assess assess() {
            return new Assess(SwedishLaw.LAWBOOK, Framework.NONE);
        }
    }

    @ParameterizedTest
    @EnumSource(Good.class)
    void everyLineIsAnsweredOrRefusedWithinASecond(Good good) throws BadInput {
        PureQuestion question = good.question();
        assertThat(Asked.json(question, good.object().toString()).exit()).isZero();
        RandomGenerator random = seeded(good.name().hashCode());
        for (int round = 0; round < ROUNDS; round++) {
            String line = spoilt(good.object(), random);
            answered(question, line.getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @EnumSource(Good.class)
    void bytesThatAreBrokenAnywhereAreNamedAndTheNextLineIsAnswered(Good good) throws BadInput {
        PureQuestion question = good.question();
        byte[] line = good.object().toString().getBytes(StandardCharsets.UTF_8);
        RandomGenerator random = seeded(good.name().hashCode());
        for (int round = 0; round < ROUNDS / 5; round++) {
            byte[] broken = line.clone();
            broken[random.nextInt(broken.length)] = (byte) (0x80 + random.nextInt(0x40));
            Asked asked = answered(
                    question,
                    (new String(line, StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8),
                    broken);
            assertThat(asked.line(0).has("error")).isFalse();
        }
    }

    @Test
    void aLineInAnotherEncodingIsToldSoAndTheOthersAreAnswered() throws BadInput {
        String good = Good.LOAN.object().toString();
        byte[] latin = ("\n" + good.replace("\"l\"", "\"Företag\"") + "\n").getBytes(StandardCharsets.ISO_8859_1);
        Asked asked = answered(
                new AidQuestion(), good.getBytes(StandardCharsets.UTF_8), latin, good.getBytes(StandardCharsets.UTF_8));

        assertThat(asked.lines()).hasSize(3);
        assertThat(asked.line(1).path("error").path("code").asString()).isEqualTo("line.encoding");
        assertThat(asked.line(1).path("error").path("line").asInt()).isEqualTo(2);
        assertThat(asked.line(1).path("error").path("message").asString())
                .isEqualTo("The line is not written in UTF-8. Save the file as UTF-8 and send it again.");
        assertThat(List.of(asked.line(0), asked.line(2))).allMatch(line -> line.has("grossGrantEquivalent"));
    }

    private static RandomGenerator seeded(int which) {
        return new SplittableRandom(SEED + which);
    }

    private static Asked answered(PureQuestion question, byte[]... parts) {
        byte[] all = joined(parts);
        long start = System.nanoTime();
        try {
            Asked asked = Asked.bytes(question, all);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            assertThat(took).as(() -> shown(all)).isLessThan(LONGEST);
            asked.lines().forEach(RandomBadInputTest::wellFormed);
            assertThat(asked.lines()).isNotEmpty();
            return asked;
        } catch (RuntimeException | StackOverflowError uncaught) {
            return fail(shown(all), uncaught);
        }
    }

    /** An error says where, which rule and what to do, with nothing left to fill in. */
    private static void wellFormed(String line) {
        JsonNode error = Asked.node(line).path("error");
        if (!error.isMissingNode()) {
            assertThat(error.path("line").asInt()).isPositive();
            assertThat(error.path("pointer").asString()).matches("(?s)|/.*");
            assertThat(error.path("message").asString()).isNotBlank();
            String key = "cli.bad." + error.path("code").asString();
            for (Language language : Language.values()) {
                assertThat(CliTexts.in(language).say(key, "a", "b", "c")).isNotBlank();
            }
        }
    }

    private static String shown(byte[] all) {
        String text = new String(all, StandardCharsets.UTF_8);
        return text.length() > 3000 ? text.substring(0, 3000) : text;
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** One to three faults in an object, and now and then a fault in the writing of it. */
    private static String spoilt(JsonNode object, RandomGenerator random) {
        for (int i = random.nextInt(MOST_FAULTS); i >= 0; i--) {
            spoil(object, random);
        }
        String text = object.toString();
        return switch (random.nextInt(12)) {
            case 0 -> text.substring(0, random.nextInt(text.length()) + 1);
            case 1 -> text.replaceFirst(",", ",\"id\":\"twice\",");
            case 2 -> text + text;
            default -> text;
        };
    }

    private static void spoil(JsonNode root, RandomGenerator random) {
        List<JsonNode> places = new ArrayList<>();
        collect(root, places);
        JsonNode place = places.get(random.nextInt(places.size()));
        JsonNode nasty = MAPPER.readTree(quoted(NASTY.get(random.nextInt(NASTY.size()))));
        switch (place) {
            case ObjectNode object -> spoil(object, nasty, random);
            case ArrayNode array -> spoil(array, nasty, random);
            default -> throw new IllegalStateException(place.toString());
        }
    }

    private static void spoil(ObjectNode object, JsonNode nasty, RandomGenerator random) {
        List<String> keys = List.copyOf(object.propertyNames());
        String key = keys.isEmpty() ? "id" : keys.get(random.nextInt(keys.size()));
        switch (random.nextInt(8)) {
            case 0 -> object.remove(key);
            case 1 -> object.set(key + "X", nasty);
            case 2 -> object.set(key.toUpperCase(Locale.ROOT), nasty);
            case 3 -> object.set(key, deep(nasty, random.nextInt(400)));
            default -> object.set(key, nasty);
        }
    }

    private static void spoil(ArrayNode array, JsonNode nasty, RandomGenerator random) {
        switch (random.nextInt(4)) {
            case 0 -> array.removeAll();
            case 1 -> array.add(nasty);
            case 2 -> {
                for (int i = random.nextInt(3000); i >= 0 && !array.isEmpty(); i--) {
                    array.add(array.get(0).deepCopy());
                }
            }
            default -> {
                if (!array.isEmpty()) {
                    array.set(random.nextInt(array.size()), nasty);
                }
            }
        }
    }

    private static JsonNode deep(JsonNode innermost, int levels) {
        JsonNode deep = innermost;
        for (int i = 0; i < levels; i++) {
            deep = JsonNodeFactory.instance.arrayNode().add(deep);
        }
        return deep;
    }

    private static void collect(JsonNode node, List<JsonNode> places) {
        if (node.isContainer()) {
            places.add(node);
            node.values().forEach(child -> collect(child, places));
        }
    }

    private static String quoted(String text) {
        return text.replace('\'', '"');
    }
}
