package se.brygga.app.cases.web.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.Cases;
import se.brygga.app.cases.Intake;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.clients.Ownership;
import se.brygga.app.clients.OwnershipBook;
import se.brygga.app.clients.Register;
import se.brygga.app.platform.Actor;
import se.brygga.app.platform.Ids;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.platform.Scope;
import se.brygga.app.testing.CaseWorld;
import se.brygga.app.testing.TestProduct;
import se.brygga.app.web.ui.FieldError;

/** What an applicant types is taken about one's own enterprise, and about nobody else's. */
class ApplicantsTest {

    private static final String SOMEBODY_ELSES = "5500020242";
    private static final String ALSO_SOMEBODY_ELSES = "5500020259";
    private static final String STRANGERS_OWN = "5500020267";

    private static final String OWN_INDUSTRY = "5500020283";
    private static final String WITHOUT_RATE = "5500020275";

    private final TestProduct product = TestProduct.shared();
    private final CaseWorld world = new CaseWorld(product);
    private final LocalDate today = product.bean(ProductClock.class).today();

    @Test
    void typingTheNumberOfSomebodyElsesEnterpriseChangesNothingInTheRegister() {
        UUID theirs = world.enterprise("Kvarnviks Bageri AB", SOMEBODY_ELSES);
        UUID linked = world.enterprise("Kvarnviks Mjöl AB", ALSO_SOMEBODY_ELSES);
        EnterpriseCard card = card(theirs);
        Ownership around = around(theirs);
        Ownership aroundLinked = around(linked);
        CaseFile file = draft(STRANGERS_OWN);

        SubmissionMaker.Made made = product.bean(SubmissionMaker.class).make(file, answers());

        assertThat(made)
                .isInstanceOfSatisfying(
                        SubmissionMaker.Made.Ready.class,
                        ready -> assertThat(ready.submission().enterprise()).isEqualTo(theirs));
        assertThat(card(theirs)).isEqualTo(card);
        assertThat(around(theirs)).isEqualTo(around);
        assertThat(around(linked)).isEqualTo(aroundLinked);
        assertThat(product.bean(Register.class).representedBy(file.applicant().party(), today))
                .noneMatch(one -> one.id().equals(theirs));
    }

    @Test
    void anIndustryIsKeptAsItWasAnsweredAndNoCodeIsMadeUp() {
        CaseFile file = draft(OWN_INDUSTRY);
        UUID own = product.bean(Register.class)
                .byNumber(OWN_INDUSTRY)
                .orElseThrow()
                .id();
        assertThat(card(own).sector()).contains("62010");

        apply(file, "INFORMATION");
        assertThat(card(own).sector()).contains("62010");

        apply(file, "TRADE");
        assertThat(card(own).sector()).contains("45-47");

        apply(file, "MANUFACTURING");
        assertThat(card(own).sector()).contains("05-09 12-33");
    }

    private void apply(CaseFile file, String industry) {
        Map<String, String> own = new HashMap<>(answers().typed());
        own.putAll(Map.of("number", OWN_INDUSTRY, "linked", "no", "industry", industry));
        assertThat(product.bean(SubmissionMaker.class).make(file, new ApplyAnswers(own)))
                .isInstanceOf(SubmissionMaker.Made.Ready.class);
    }

    @Test
    void aDayWithoutAnExchangeRateTakesNoFiguresAndIsNamed() {
        CaseFile file = draft(WITHOUT_RATE);
        EnterpriseCard before =
                product.bean(Register.class).byNumber(WITHOUT_RATE).orElseThrow();
        Map<String, String> own = new HashMap<>(answers().typed());
        own.put("number", WITHOUT_RATE);
        own.put("linked", "no");

        SubmissionMaker.Made made = product.bean(ProductClock.class)
                .at(
                        Instant.parse("2034-05-05T10:00:00Z"),
                        () -> product.bean(SubmissionMaker.class).make(file, new ApplyAnswers(own)));

        assertThat(made)
                .isEqualTo(new SubmissionMaker.Made.Refused(
                        FieldError.of("intyg", "apply.fault.no-exchange-rate", "2034-05-05")));
        assertThat(card(before.id())).isEqualTo(before);
    }

    private EnterpriseCard card(UUID enterprise) {
        return product.bean(Register.class).enterprise(enterprise).orElseThrow();
    }

    private Ownership around(UUID enterprise) {
        return product.bean(OwnershipBook.class).around(enterprise, today);
    }

    private CaseFile draft(String ownNumber) {
        UUID own = world.enterprise("Kvarnviks Granne AB", ownNumber);
        UUID party = card(own).owner().orElseThrow();
        Actor applicant = new Actor(product.bean(Ids.class).next(), party, Scope.ofParty(party));
        CaseFile.Place place = new CaseFile.Place("malardalen", "19", "almi", "almi");
        String number = product.bean(Intake.class)
                .begin(
                        applicant,
                        new Intake.Start(party, Optional.empty(), place, "MICRO_LOAN", "MICRO_LOAN", "sv", true));
        return product.bean(Cases.class).byNumber(applicant.scope(), number).orElseThrow();
    }

    private static ApplyAnswers answers() {
        Map<String, String> typed = new HashMap<>(Map.of(
                "legalForm", "LIMITED_COMPANY",
                "number", SOMEBODY_ELSES,
                "companyName", "Mitt eget namn AB",
                "operationsStart", "2020-01-01",
                "headcount", "900",
                "turnover", "1",
                "balanceSheet", "1",
                "inInsolvency", "yes",
                "recoveryOrder", "yes",
                "linked", "yes"));
        typed.putAll(Map.of(
                "bolag.0.direction", "OWNS_US",
                "bolag.0.linkedNumber", ALSO_SOMEBODY_ELSES,
                "bolag.0.linkedName", "Annat",
                "bolag.0.share", "100",
                "bolag.0.linkedHeadcount", "900",
                "bolag.0.linkedTurnover", "1",
                "bolag.0.linkedBalance", "1"));
        typed.putAll(Map.of(
                "amount", "200000",
                "need", "250000",
                "purpose", "Maskiner",
                "lifeYears", "5",
                "termMonths", "60",
                "graceMonths", "0",
                "collateralKind", "NONE",
                "otherAid", "no"));
        return new ApplyAnswers(typed);
    }
}
