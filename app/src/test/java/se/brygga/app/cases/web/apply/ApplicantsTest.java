package se.brygga.app.cases.web.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.brygga.app.access.DemoAccounts;
import se.brygga.app.access.SignedIn;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseStatus;
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
import se.brygga.app.testing.TestBrowser;
import se.brygga.app.testing.TestProduct;
import se.brygga.app.web.ui.FieldError;
import se.brygga.core.enterprise.OrganisationNumber;

/** What an applicant types is taken about one's own enterprise, and about nobody else's. */
class ApplicantsTest {

    private static final String SOMEBODY_ELSES = "5500020242";
    private static final String ALSO_SOMEBODY_ELSES = "5500020259";
    private static final String STRANGERS_OWN = "5500020267";

    private static final String OWN_INDUSTRY = "5500020283";
    private static final String REFUSED = OrganisationNumber.invented(97_001).digits();
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

        assertThat(send(file, answers())).isEmpty();

        assertThat(again(file).applicant().enterprise()).contains(theirs);
        assertThat(card(theirs)).isEqualTo(card);
        assertThat(around(theirs)).isEqualTo(around);
        assertThat(around(linked)).isEqualTo(aroundLinked);
        assertThat(product.bean(Register.class).representedBy(file.applicant().party(), today))
                .noneMatch(one -> one.id().equals(theirs));
    }

    @Test
    void anIndustryIsKeptAsItWasAnsweredAndNoCodeIsMadeUp() {
        draft(OWN_INDUSTRY);
        UUID own = product.bean(Register.class)
                .byNumber(OWN_INDUSTRY)
                .orElseThrow()
                .id();
        assertThat(card(own).sector()).contains("62010");

        apply("INFORMATION");
        assertThat(card(own).sector()).contains("62010");

        apply("TRADE");
        assertThat(card(own).sector()).contains("45-47");

        apply("MANUFACTURING");
        assertThat(card(own).sector()).contains("05-09 12-33");
    }

    private void apply(String industry) {
        Map<String, String> own = new HashMap<>(answers().typed());
        own.putAll(Map.of("number", OWN_INDUSTRY, "linked", "no", "industry", industry));
        assertThat(send(draft(OWN_INDUSTRY), new ApplyAnswers(own))).isEmpty();
    }

    @Test
    void aDayWithoutAnExchangeRateTakesNoFiguresAndIsNamed() {
        CaseFile file = draft(WITHOUT_RATE);
        EnterpriseCard before =
                product.bean(Register.class).byNumber(WITHOUT_RATE).orElseThrow();
        Map<String, String> own = new HashMap<>(answers().typed());
        own.put("number", WITHOUT_RATE);
        own.put("linked", "no");

        Optional<FieldError> fault = product.bean(ProductClock.class)
                .at(Instant.parse("2034-05-05T10:00:00Z"), () -> send(file, new ApplyAnswers(own)));

        assertThat(fault).contains(FieldError.of("intyg", "apply.fault.no-exchange-rate", "2034-05-05"));
        assertThat(card(before.id())).isEqualTo(before);
    }

    @Test
    void whoHandlesTheCaseIsToldToCheckWhoMaySpeakForIt() {
        world.enterprise("Kvarnviks Rederi AB", "5500020408");
        CaseFile file = draft(STRANGERS_OWN);
        assertThat(send(file, answersFor("5500020408"))).isEmpty();
        String step = "/arbete/arende/" + file.number() + "/komplett";
        String record = "/arbete/arende/" + file.number() + "/behorighet";
        TestBrowser officer = product.browser("handlaggare");
        officer.submit(step, "/arbete/arende/" + file.number() + "/ta", Map.of());

        assertThat(officer.get(step).body()).contains("Kontrollera att sökanden får företräda företaget");

        assertThat(officer.submit(step, record, Map.of("behorig-som", "SIGNATORY"))
                        .statusCode())
                .describedAs("nothing is recorded without what shows it")
                .isEqualTo(422);
        officer.submit(
                step, record, Map.of("behorig-som", "SIGNATORY", "behorig-underlag", "Registreringsbevis 2026-11-02"));
        assertThat(officer.get(step).body()).doesNotContain("Kontrollera att sökanden får företräda företaget");
    }

    @Test
    void whatTheRegisterTookInIsUndoneWhenTheApplicationIsRefused() {
        CaseFile file = draft(STRANGERS_OWN);
        Map<String, String> impossible = new HashMap<>(answersFor(REFUSED).typed());
        impossible.put("bolag.1.direction", "OWNS_US");
        impossible.put("bolag.1.linkedNumber", "5500020291");
        impossible.put("bolag.1.linkedName", "Också ägare AB");
        impossible.put("bolag.1.share", "60");
        impossible.put("bolag.1.linkedHeadcount", "1");
        impossible.put("bolag.1.linkedTurnover", "1");
        impossible.put("bolag.1.linkedBalance", "1");

        assertThat(send(file, new ApplyAnswers(impossible)))
                .contains(FieldError.of("intyg", "clients.ownership.refused.OVER_HUNDRED"));

        assertThat(product.bean(Register.class).byNumber(REFUSED)).isEmpty();
        assertThat(product.bean(Register.class).byNumber("5500020291")).isEmpty();
        assertThat(again(file).state().status()).isEqualTo(CaseStatus.DRAFT);
    }

    @Test
    void anApplicationSentTwiceEntersNothingASecondTime() {
        CaseFile file = draft(STRANGERS_OWN);
        assertThat(send(file, answersFor("5500020309"))).isEmpty();

        assertThat(send(file, answersFor("5500020317"))).contains(FieldError.of("intyg", "cases.refused.WRONG_STATUS"));

        assertThat(product.bean(Register.class).byNumber("5500020317")).isEmpty();
    }

    private Optional<FieldError> send(CaseFile file, ApplyAnswers answers) {
        return product.bean(SubmissionMaker.class).send(applicant(file), file, answers);
    }

    /** Somebody who is signed in, on behalf of the party of the case. */
    private Actor applicant(CaseFile file) {
        SignedIn person = product.bean(DemoAccounts.class).named("foretagare");
        return new Actor(
                person.account(),
                person.person(),
                Scope.ofParty(file.applicant().party()));
    }

    private CaseFile again(CaseFile file) {
        return product.bean(Cases.class)
                .byId(applicant(file).scope(), file.id())
                .orElseThrow();
    }

    private EnterpriseCard card(UUID enterprise) {
        return product.bean(Register.class).enterprise(enterprise).orElseThrow();
    }

    private Ownership around(UUID enterprise) {
        return product.bean(OwnershipBook.class).around(enterprise, today);
    }

    private CaseFile draft(String ownNumber) {
        UUID own = product.bean(Register.class)
                .byNumber(ownNumber)
                .map(EnterpriseCard::id)
                .orElseGet(() -> world.enterprise("Kvarnviks Granne AB", ownNumber));
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
        return answers(SOMEBODY_ELSES, ALSO_SOMEBODY_ELSES);
    }

    private static ApplyAnswers answersFor(String number) {
        return answers(number, "5500020325");
    }

    private static ApplyAnswers answers(String number, String linked) {
        Map<String, String> typed = new HashMap<>(Map.of(
                "legalForm", "LIMITED_COMPANY",
                "number", number,
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
                "bolag.0.linkedNumber", linked,
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
