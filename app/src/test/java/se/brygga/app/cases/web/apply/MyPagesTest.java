package se.brygga.app.cases.web.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.Cases;
import se.brygga.app.cases.Intake;
import se.brygga.app.clients.Register;
import se.brygga.app.clients.Teller;
import se.brygga.app.platform.Scope;
import se.brygga.app.testing.CaseWorld;
import se.brygga.app.testing.TestBrowser;
import se.brygga.app.testing.TestProduct;
import se.brygga.core.enterprise.OrganisationNumber;

/** A person's own pages: whom she may apply for, and everything that she has applied for. */
class MyPagesTest {

    private static final String NEW = "/sv/mina/ansokan/ny";

    private final TestProduct product = TestProduct.shared();
    private final Drafts drafts = new Drafts(product);
    private final UUID party = drafts.person();
    private final TestBrowser person = drafts.signedIn(party);

    @Test
    void anApplicationForAKnownCompanyBeginsWithWhatIsKnown() {
        String number = OrganisationNumber.invented(98_130).digits();
        UUID company = new CaseWorld(product).enterprise("Almviks Båtar AB", number);
        UUID foreign = new CaseWorld(product)
                .enterprise(
                        "Almviks Motor AB", OrganisationNumber.invented(98_131).digits());
        product.bean(Register.class)
                .represent(
                        party,
                        company,
                        Register.Ground.SIGNATORY,
                        LocalDate.of(2020, 1, 1),
                        new Teller(Optional.empty(), "Registreringsbevis"));

        assertThat(person.get("/sv/mina/valj-foretag").body())
                .contains("Ansök för Almviks Båtar AB", NEW + "?foretag=" + company)
                .doesNotContain("Almviks Motor AB");
        assertThat(person.get(NEW + "?foretag=" + foreign).statusCode()).isEqualTo(404);
        String page = NEW + "?foretag=" + company;
        assertThat(person.get(page).body()).contains("Du ansöker för Almviks Båtar AB");
        HttpResponse<String> begun = person.submit(page, NEW, Map.of("produkt", "MICRO_LOAN", "lan", "19"));

        String draft = begun.headers().firstValue("Location").orElseThrow().replaceFirst("/uppgifter$", "");
        assertThat(person.get(draft + "/fraga/sokande").body())
                .containsPattern("value=\"LIMITED_COMPANY\"[^>]*checked");
        assertThat(person.get(draft + "/fraga/nummer").body()).contains("value=\"" + number + "\"");
        assertThat(person.get(draft + "/fraga/namn").body()).contains("value=\"Almviks Båtar AB\"");
        assertThat(product.bean(Cases.class)
                        .byNumber(Scope.ofParty(party), draft.replaceFirst(".*/", ""))
                        .orElseThrow()
                        .applicant()
                        .enterprise())
                .contains(company);
    }

    @Test
    void everyApplicationIsReachedHoweverManyThereAre() {
        String first = drafts.of(party).number();
        for (int more = 0; more < 50; more++) {
            drafts.of(party);
        }

        String one = person.get("/sv/mina/ansokningar").body();
        String two = person.get("/sv/mina/ansokningar?sida=2").body();

        assertThat(one.contains(first) ^ two.contains(first))
                .describedAs("on one of the two pages")
                .isTrue();
        assertThat(one.split("class=\"card application\"", -1)).hasSize(51);
        assertThat(two.split("class=\"card application\"", -1)).hasSize(2);
        assertThat(one).contains("ansokningar?sida=2");
        assertThat(person.get("/sv/mina").body()).contains("Visa äldre ansökningar");
    }

    @ParameterizedTest
    @CsvSource({
        "sv, Hej, Du har en ansökan om Mikrolån, Kontoret talar svenska",
        "en, Hello, You have an application for, The office speaks Swedish"
    })
    void theStartPageHasOneThingToDoAndSomebodyToAskInWhichLanguage(
            String language, String hello, String next, String spoken) {
        CaseFile file = drafts.in(drafts.person(), new CaseFile.Place("stockholm-sormland", "01", "almi", "almi"));
        TestBrowser applicant = drafts.signedIn(file.applicant().party());

        String page = applicant.get("/" + language + "/mina").body();

        assertThat(page).contains(hello, next, spoken, file.number());
        assertThat(page.split("class=\"ds-button\" href=\"[^\"]*\" data-variant=\"primary\"", -1))
                .as("one thing to do")
                .hasSize(2);
    }

    @Test
    void whereNobodyHasSaidWhichLanguagesAnOfficeSpeaksThePageSaysSo() {
        drafts.of(party);

        assertThat(person.get("/sv/mina").body()).contains("Vi vet inte vilka språk kontoret talar");
        assertThat(person.get("/en/mina").body()).contains("We do not know which languages");
    }

    @Test
    void theContactPersonIsShownToWhoeverHandlesTheCase() {
        CaseFile file = drafts.of(party);
        Map<String, String> answers =
                Drafts.answers(OrganisationNumber.invented(98_132).digits());
        answers.putAll(
                Map.of("contactName", "Eva Almvik", "contactPhone", "070-174 06 05", "contactEmail", "eva@exempel.se"));
        product.bean(Intake.class).save(drafts.applicant(file), file.id(), answers);
        assertThat(drafts.send(file, answers)).isEmpty();

        assertThat(TestBrowser.words(
                        product.browser("handlaggare").get("/arbete/arende/" + file.number() + "/komplett")))
                .contains("Kontaktperson", "Eva Almvik, 070-174 06 05, eva@exempel.se");
    }

    @Test
    void aDraftIsTakenAwayByWhoeverWroteIt() {
        CaseFile file = drafts.of(party);
        product.bean(Intake.class).save(drafts.applicant(file), file.id(), Map.of("companyName", "Almviks Båtar"));
        String base = "/sv/mina/ansokan/" + file.number();

        assertThat(person.submit(base + "/aterta", base + "/aterta", Map.of()).statusCode())
                .isEqualTo(303);

        assertThat(person.get(base + "/uppgifter").statusCode()).isEqualTo(404);
        assertThat(person.get("/sv/mina/ansokningar").body()).doesNotContain(file.number());
        assertThat(product.bean(Cases.class).answers(Scope.ofParty(party), file.id()))
                .describedAs("what was written")
                .isEmpty();
    }

    @Test
    void whatIsFilledInAndNotYetAddedGoesAlongWhenTheListIsDone() {
        CaseFile file = drafts.of(party);
        product.bean(Intake.class).save(drafts.applicant(file), file.id(), Map.of("otherAid", "yes"));
        String list = "/sv/mina/ansokan/" + file.number() + "/fraga/stod";
        Map<String, String> filled = Map.of("grantor", "Tillväxtverket", "klar", "ja");

        HttpResponse<String> half = person.submit(list, list, filled);
        assertThat(half.statusCode()).isEqualTo(422);
        assertThat(half.body()).contains("Fel: ", "value=\"Tillväxtverket\"");

        Map<String, String> whole = Map.of(
                "grantor",
                "Tillväxtverket",
                "aidGranted",
                "2026-01-15",
                "aidEur",
                "1 000",
                AidRule.FIELD,
                "GENERAL",
                "klar",
                "ja");
        HttpResponse<String> added = person.submit(list, list, whole);
        assertThat(added.headers().firstValue("Location").orElseThrow()).doesNotEndWith("/fraga/stod");
        assertThat(product.bean(Cases.class).answers(Scope.ofParty(party), file.id()))
                .containsEntry("stod.0.grantor", "Tillväxtverket");

        HttpResponse<String> empty = person.submit(list, list, Map.of("klar", "ja"));
        assertThat(empty.headers().firstValue("Location").orElseThrow()).doesNotEndWith("/fraga/stod");
    }
}
