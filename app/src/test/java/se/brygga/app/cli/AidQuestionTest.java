package se.brygga.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class AidQuestionTest {

    private static final String LOAN =
            "'kind':'LOAN','principal':'900000','currency':'SEK','termYears':6,'paymentsPerYear':1,'amortisation':'STRAIGHT_LINE','graceYears':2,"
                    + "'contractRates':['0%','0%','5.49%','5.49%','5.49%','5.49%'],'referenceRate':'5.49%','discountRate':'2.49%'";

    private static Asked ask(String members) {
        return Asked.json(new AidQuestion(), ("{'id':'a'," + members + "}").replace('\'', '"'));
    }

    private static JsonNode answer(String members) {
        Asked asked = ask(members);
        assertThat(asked.exit()).as(asked.lines().toString()).isZero();
        return asked.only();
    }

    private static String refusal(String members) {
        JsonNode error = ask(members).only().get("error");
        return error.get("pointer").stringValue() + " " + error.get("code").stringValue();
    }

    @Test
    void loanOfTheContract() {
        JsonNode answer = answer(LOAN);
        assertThat(answer.get("grossGrantEquivalent").stringValue()).isEqualTo("95247.91");
        assertThat(answer.get("perPeriod").size()).isEqualTo(6);
        assertThat(answer.get("perPeriod").get(0).get("advantage").stringValue())
                .isEqualTo("49410.00");
    }

    @Test
    void quarterlyLoanWithOneRateForAllYears() {
        assertThat(answer(
                                "'kind':'LOAN','principal':'1200000','currency':'SEK','termYears':'6','paymentsPerYear':4,'amortisation':'STRAIGHT_LINE','graceYears':0,"
                                        + "'contractRates':['3%'],'referenceRate':'4.32%','discountRate':'1.32%'")
                        .get("grossGrantEquivalent")
                        .stringValue())
                .isEqualTo("48121.91");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'5.49%'],|'5.49%','1%'],|/contractRates rates.count",
                "'termYears':6|'termYears':6.5|/termYears term.periods",
                "'graceYears':2|'graceYears':6|/graceYears term.short",
                "'termYears':6|'termYears':0|/termYears term.short",
                "'principal':'900000'|'principal':'0'|/principal amount.nought",
                "'currency':'SEK'|'currency':'KRONOR'|/currency currency.unknown",
                "'discountRate':'2.49%'|'discountRate':'-100%'|/discountRate rate.range",
                "STRAIGHT_LINE|LINEAR|/amortisation choice.unknown",
                "'kind':'LOAN'|'kind':'LAN'|/kind choice.unknown",
                "'termYears':6|'years':6|/years key.unknown"
            })
    void badLoansAreNamed(String good, String bad, String expected) {
        assertThat(refusal(LOAN.replace(good, bad))).isEqualTo(expected);
    }

    @Test
    void safeHarbours() {
        JsonNode loan = answer(
                "'kind':'LOAN_SAFE_HARBOUR','regulation':'2023/2831','date':'2026-03-01','amountEur':'180000','termYears':5,'collateral':'50%','roadFreight':false");
        assertThat(loan)
                .isEqualTo(Asked.node("{\"id\":\"a\",\"available\":true,\"grossGrantEquivalentEur\":\"36000.00\"}"));
        JsonNode guarantee = answer(
                "'kind':'GUARANTEE_SAFE_HARBOUR','regulation':'2023/2831','date':'2026-03-01','guaranteedEur':'450000','termYears':8,'cover':'80%'");
        assertThat(guarantee.get("grossGrantEquivalentEur").stringValue()).isEqualTo("96000.00");
        JsonNode none = answer(
                "'kind':'LOAN_SAFE_HARBOUR','regulation':'1998/2006','date':'2010-03-01','amountEur':'1','termYears':1,'collateral':'100%','roadFreight':false");
        assertThat(none.get("available").booleanValue()).isFalse();
        assertThat(none.get("because").stringValue()).startsWith("(EC) 1998/2006 art. 2.4: ");
        assertThat(
                        refusal(
                                "'kind':'LOAN_SAFE_HARBOUR','regulation':'1407/2013','date':'2020-03-01','amountEur':'1','termYears':1,'collateral':'100%'"))
                .isEqualTo("/roadFreight key.missing");
    }

    @Test
    void guaranteesAndGrants() {
        assertThat(answer("'kind':'GUARANTEE_SFS','loan':'1000000','cover':'80%'")
                        .get("grossGrantEquivalent")
                        .stringValue())
                .isEqualTo("1000000.00");
        assertThat(answer(
                                "'kind':'GUARANTEE_PREMIUM','guaranteedBalances':['800000','600000','400000','200000'],'safeHarbourPremium':'3.8%','paidPremium':'1%','discountRate':'3.76%'")
                        .get("grossGrantEquivalent")
                        .stringValue())
                .isEqualTo("52050.12");
        assertThat(answer(
                                "'kind':'GRANT','payments':[{'yearsAfterGrant':'0','amount':'100000'},{'yearsAfterGrant':'1','amount':'100000'},{'yearsAfterGrant':'2','amount':'100000'}],'discountRate':'6.68%'")
                        .get("grossGrantEquivalent")
                        .stringValue())
                .isEqualTo("281606.94");
    }

    @Test
    void headroomOfTheContract() {
        JsonNode answer = answer(
                "'kind':'HEADROOM','regulation':'2023/2831','decisionDate':'2026-03-01','fiscalYearStart':'01-01','roadFreight':false,'newAidEur':'200000',"
                        + "'prior':[{'granted':'2023-02-28','amountEur':'250000','regulation':'2023/2831','member':'A'},{'granted':'2024-06-01','amountEur':'100000','regulation':'2023/2831','member':'B'}]");
        assertThat(answer.get("ceilingEur").stringValue()).isEqualTo("300000.00");
        assertThat(answer.get("windowFrom").stringValue()).isEqualTo("2023-03-01");
        assertThat(answer.get("countedPriorEur").stringValue()).isEqualTo("100000.00");
        assertThat(answer.get("headroomEur").stringValue()).isEqualTo("200000.00");
        assertThat(answer.get("allowed").booleanValue()).isTrue();
        assertThat(answer.get("findings").get(0).get("limit").stringValue()).isEqualTo("300000.00");
    }

    @Test
    void headroomThatIsNotKnownIsNull() {
        JsonNode undeclared =
                answer("'kind':'HEADROOM','regulation':'2023/2831','decisionDate':'2026-03-01','newAidEur':'1'");
        assertThat(undeclared.get("allowed").isNull()).isTrue();
        assertThat(undeclared.get("countedPriorEur").isNull()).isTrue();
        assertThat(undeclared.get("findings").get(0).get("question").stringValue())
                .isNotBlank();
        assertThat(refusal(
                        "'kind':'HEADROOM','regulation':'2023/2831','decisionDate':'2026-03-01','newAidEur':'1.005'"))
                .isEqualTo("/newAidEur amount.cents");
        assertThat(
                        refusal(
                                "'kind':'HEADROOM','regulation':'2023/2831','decisionDate':'2026-03-01','newAidEur':'1','fiscalYearStart':'13-01'"))
                .isEqualTo("/fiscalYearStart date.none");
    }
}
