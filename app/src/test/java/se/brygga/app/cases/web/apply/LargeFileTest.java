package se.brygga.app.cases.web.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.brygga.app.access.DemoAccounts;
import se.brygga.app.access.SignedIn;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.Intake;
import se.brygga.app.platform.Actor;
import se.brygga.app.testing.CaseWorld;
import se.brygga.app.testing.TestBrowser;
import se.brygga.app.testing.TestProduct;
import se.brygga.core.enterprise.OrganisationNumber;

/** A file that is too large comes back to its own page, which names the field, the size, the limit and the way out. */
class LargeFileTest {

    private static final String RATES = "/arbete/admin/rantor";
    private static final int MEGABYTE = 1024 * 1024;
    private static final TestProduct PRODUCT = TestProduct.shared();
    private static final String DRAFT = draft();

    private final TestBrowser applicant = PRODUCT.browser("foretagare");

    private static String draft() {
        SignedIn me = PRODUCT.bean(DemoAccounts.class).named("foretagare");
        UUID enterprise = new CaseWorld(PRODUCT)
                .enterprise(
                        "Hallsta Snickeri AB",
                        OrganisationNumber.invented(98_200).digits());
        Actor actor = PRODUCT.bean(Mine.class).registered(me);
        return PRODUCT.bean(Intake.class)
                .begin(
                        actor,
                        new Intake.Start(
                                actor.scope().parties().iterator().next(),
                                Optional.of(enterprise),
                                new CaseFile.Place("malardalen", "19", "almi", "almi"),
                                "MICRO_LOAN",
                                "MICRO_LOAN",
                                "sv",
                                true));
    }

    private HttpResponse<String> send(String name, byte[] bytes) {
        String page = "/sv/mina/ansokan/" + DRAFT + "/dokument";
        return applicant.upload(page, page, Map.of("slag", "BUDGET"), name, bytes);
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "40, 40"})
    void anApplicantIsToldOfTheFieldTheSizeAndTheLimitAndKeepsWhatWasChosen(int megabytes, String shown) {
        HttpResponse<String> answer = send("ritning.pdf", new byte[megabytes * MEGABYTE]);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("<title>Fel:", "href=\"#fil\"", "id=\"fil-fel\"")
                .contains("ritning.pdf är " + shown + " MB", "högst 10 MB", "mindre format")
                .containsPattern("<option value=\"BUDGET\"[^>]* selected");
    }

    @Test
    void aFileThatFillsMoreThanAFormMayIsToldSoAndTheLineIsNotCut() {
        HttpResponse<String> answer = send("film.pdf", new byte[80 * MEGABYTE]);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("<h1>Filen är för stor</h1>", "högst 64 MB", "gå tillbaka");
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 40})
    void theCentralBanksFileIsHeldToALimitOnItsOwnPage(int megabytes) {
        HttpResponse<String> answer = PRODUCT.browser("administrator")
                .upload(RATES, RATES + "/fil", Map.of(), "eurofxref-hist.csv", new byte[megabytes * MEGABYTE]);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("<title>Fel:", "id=\"fil-fel\"")
                .contains("eurofxref-hist.csv är " + megabytes + " MB", "högst 10 MB");
    }

    @Test
    void noFileAnEmptyFileAndAnotherSortOfFileAreToldAtTheField() {
        assertThat(send("", new byte[0]).body()).contains("id=\"fil-fel\"", "Välj");
        assertThat(send("tom.pdf", new byte[0]).body()).contains("id=\"fil-fel\"", "Välj en fil som inte är tom.");
        assertThat(send("program.exe", "MZ program".getBytes(StandardCharsets.UTF_8))
                        .body())
                .contains("id=\"fil-fel\"", "program.exe går inte att ta emot");
        HttpResponse<String> none =
                PRODUCT.browser("administrator").upload(RATES, RATES + "/fil", Map.of(), "", new byte[0]);
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("id=\"fil-fel\"");
    }
}
