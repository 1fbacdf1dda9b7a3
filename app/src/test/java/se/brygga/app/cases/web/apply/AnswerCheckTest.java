package se.brygga.app.cases.web.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.web.ui.FieldError;
import se.brygga.core.law.eu.deminimis.DeMinimisRegulation;

class AnswerCheckTest {

    private final AnswerCheck check =
            new AnswerCheck(new ProductClock(Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC)));

    private static ApplyAnswers answers(String... pairs) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            typed.put(pairs[i], pairs[i + 1]);
        }
        return new ApplyAnswers(typed);
    }

    private static ApplyAnswers company(String number, String direction, String share) {
        return answers("linkedNumber", number, "direction", direction, "share", share);
    }

    private static ApplyAnswers ours(String... linked) {
        Map<String, String> typed = new LinkedHashMap<>(Map.of("number", "550000-1234"));
        for (int i = 0; i < linked.length; i += 3) {
            typed.put("bolag." + i + ".linkedNumber", linked[i]);
            typed.put("bolag." + i + ".direction", linked[i + 1]);
            typed.put("bolag." + i + ".share", linked[i + 2]);
        }
        return new ApplyAnswers(typed);
    }

    private List<String> amongOthers(ApplyAnswers entry, ApplyAnswers others) {
        return check.amongOthers(ApplyQuestion.LINKED, entry, others).stream()
                .map(FieldError::key)
                .toList();
    }

    @Test
    void aCompanyCannotOwnItself() {
        assertThat(amongOthers(company("16 550000 1234", "OWNS_US", "40"), ours()))
                .containsExactly("apply.fault.self");
    }

    @Test
    void ownersTogetherHoldAtMostAHundredPerCent() {
        ApplyAnswers others = ours("550000-4568", "OWNS_US", "60 %");

        assertThat(amongOthers(company("550000-7892", "OWNS_US", "40"), others)).isEmpty();
        assertThat(amongOthers(company("550000-7892", "OWNS_US", "40,01"), others))
                .containsExactly("apply.fault.over");
        assertThat(amongOthers(company("550000-7892", "WE_OWN", "100"), others)).isEmpty();
    }

    @Test
    void twoCompaniesDoNotOwnEachOther() {
        ApplyAnswers others = ours("550000-4568", "OWNS_US", "60");

        assertThat(amongOthers(company("5500004568", "WE_OWN", "30"), others)).containsExactly("apply.fault.circle");
        assertThat(amongOthers(company("5500004568", "OWNS_US", "30"), others)).containsExactly("apply.fault.twice");
    }

    @ParameterizedTest
    @CsvSource({
        "number, SOLE_TRADER, 19900315-1231, ''",
        "number, SOLE_TRADER, 19900375-1238, ''",
        "number, SOLE_TRADER, 19900315-1232, apply.fault.identity.WRONG_CHECK_DIGIT",
        "number, SOLE_TRADER, 19901315-1231, apply.fault.identity.NO_SUCH_DATE",
        "number, LIMITED_COMPANY, 550000 1234, ''",
        "number, LIMITED_COMPANY, '', apply.fault.empty",
        "number, NOT_YET_REGISTERED, '', ''"
    })
    void theNumberIsAskedForByLegalForm(String field, String form, String typed, String fault) {
        assertThat(check.faults(ApplyQuestion.NUMBER, answers("legalForm", form, field, typed)).stream()
                        .map(FieldError::key))
                .containsExactlyElementsOf(fault.isEmpty() ? List.of() : List.of(fault));
    }

    @Test
    void wholeNumbersAreReadAsTheyAreChecked() {
        ApplyAnswers term = answers("termMonths", "60,0", "graceMonths", " 6 ");

        assertThat(check.complete(ApplyQuestion.TERM, term)).isTrue();
        assertThat(term.whole("termMonths")).isEqualTo(60);
    }

    @Test
    void aidIsGrantedBeforeItIsToldOfAndIsMoreThanNothing() {
        assertThat(check.faults(
                        ApplyQuestion.AID,
                        answers("grantor", "Region", "aidGranted", "2026-11-21", "aidEur", "1", "aidRule", "UNKNOWN")))
                .containsExactly(FieldError.of("aidGranted", "apply.fault.future"));
        assertThat(check.faults(
                        ApplyQuestion.AID,
                        answers("grantor", "Region", "aidGranted", "2026-11-20", "aidEur", "0", "aidRule", "UNKNOWN")))
                .containsExactly(FieldError.of("aidEur", "apply.fault.zero"));
    }

    @Test
    void aHeadcountBeyondReasonIsToldOfBeforeTheRegisterRefusesIt() {
        assertThat(check.faults(
                        ApplyQuestion.SIZE, answers("headcount", "1000000", "turnover", "0", "balanceSheet", "0")))
                .containsExactly(FieldError.of("headcount", "apply.fault.number"));
    }

    @ParameterizedTest
    @CsvSource({
        "GENERAL, 2025-04-02, 2023/2831",
        "GENERAL, 2020-04-02, 1407/2013",
        "AGRICULTURE, 2025-04-02, 1408/2013",
        "FISHERY, 2025-04-02, 717/2014",
        "SERVICES, 2025-04-02, 2023/2832",
        "SERVICES, 2023-04-02, 1407/2013",
        "UNKNOWN, 2025-04-02, 2023/2831",
        "'', 2025-04-02, 2023/2831"
    })
    void aidCountsUnderTheRuleItWasGivenUnderAndElseAsGeneralAid(String rule, LocalDate granted, String regulation) {
        assertThat(AidRule.of(answers("aidRule", rule)).on(granted).map(DeMinimisRegulation::number))
                .contains(regulation);
    }

    @ParameterizedTest
    @CsvSource({
        "070-174 06 05, eva@exempel.se, ''",
        "+46 (0)70 174 06 05, eva.a@post.exempel.se, ''",
        "ring mig, eva@exempel.se, contactPhone",
        "070-174 06 05, eva, contactEmail",
        "070-174 06 05, eva@exempel, contactEmail"
    })
    void whomToContactIsReachable(String phone, String mail, String wrong) {
        assertThat(check
                        .faults(
                                ApplyQuestion.CONTACT,
                                answers("contactName", "Eva", "contactPhone", phone, "contactEmail", mail))
                        .stream()
                        .map(FieldError::field))
                .containsExactlyElementsOf(wrong.isEmpty() ? List.of() : List.of(wrong));
    }
}
