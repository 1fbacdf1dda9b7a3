package se.brygga.app.cases.web.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.brygga.app.audit.AuditEntry;
import se.brygga.app.audit.AuditLog;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.Helpers;
import se.brygga.app.testing.TestBrowser;
import se.brygga.app.testing.TestProduct;

/** Whoever helps an applicant fills in, and neither sends in nor takes away; the applicant ends it when she likes. */
class HelperTest {

    private static final Pattern LINK = Pattern.compile("/mina/hjalp\\?kod=([0-9a-f]{48})");

    private final TestProduct product = TestProduct.shared();
    private final Drafts drafts = new Drafts(product);
    private final CaseFile draft = drafts.of(drafts.person());
    private final UUID helping = drafts.person();
    private final TestBrowser applicant = drafts.signedIn(draft.applicant().party());
    private final TestBrowser helper = drafts.signedIn(helping);
    private final String base = "/sv/mina/ansokan/" + draft.number();

    private String secret() {
        String page = base + "/hjalp";
        Matcher link = LINK.matcher(
                applicant.submit(page, page, Map.of("namn", "Min bror")).body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private HttpResponse<String> accept(TestBrowser who, String secret) {
        return who.submit("/sv/mina/hjalp?kod=" + secret, "/sv/mina/hjalp", Map.of());
    }

    private void helps() {
        assertThat(accept(helper, secret()).headers().firstValue("location")).contains(base + "/uppgifter");
    }

    @Test
    void aHelperFillsInWhatTheApplicantThenSees() {
        assertThat(helper.get(base + "/uppgifter").statusCode()).isEqualTo(404);
        helps();

        helper.submit(base + "/fraga/namn", base + "/fraga/namn", Map.of("companyName", "Systrarnas Bageri AB"));

        assertThat(applicant.get(base + "/fraga/namn").body()).contains("Systrarnas Bageri AB");
        assertThat(helper.get("/sv/mina").body()).contains("Ansökan " + draft.number());
        assertThat(helper.get(base + "/kontrollera").body())
                .contains("bara hen kan skicka ansökan")
                .doesNotContain("Skicka ansökan</button>");
    }

    @ParameterizedTest
    @CsvSource({"kontrollera, intyg", "aterta, val", "hjalp, namn"})
    void aHelperNeitherSendsNorTakesAwayNorAsksOthers(String page, String field) {
        helps();
        Map<String, String> mark =
                TestBrowser.hidden(helper.get(base + "/fraga/namn").body(), base + "/fraga/namn");

        assertThat(helper.post(base + "/" + page, Map.of("_csrf", mark.get("_csrf"), field, "ja"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(drafts.again(draft).state().status()).isEqualTo(draft.state().status());
    }

    @Test
    void theApplicantTakesTheHelpBackAndTheDraftIsGoneForTheHelper() {
        helps();
        UUID id = product.bean(Helpers.class)
                .of(drafts.applicant(draft), draft.id())
                .getFirst()
                .id();

        applicant.submit(base + "/hjalp", base + "/hjalp/" + id + "/avsluta", Map.of());

        assertThat(applicant.get(base + "/hjalp").body()).contains("Ingen hjälper dig än");
        assertThat(helper.get(base + "/uppgifter").statusCode()).isEqualTo(404);
        assertThat(helper.get("/sv/mina").body()).doesNotContain(draft.number());
        assertThat(product.bean(AuditLog.class).chain(drafts.applicant(draft).scope(), draft.id()))
                .extracting(AuditEntry::action)
                .containsSubsequence("HELPER_ASKED", "HELPER_ACCEPTED", "HELPER_ENDED");
    }

    @Test
    void aLinkIsGoodOnceForSevenDaysAndNotForTheApplicantHerself() {
        String first = secret();
        assertThat(accept(applicant, first).statusCode()).isEqualTo(422);
        assertThat(accept(helper, first).statusCode()).isEqualTo(303);
        assertThat(accept(drafts.signedIn(drafts.person()), first).statusCode()).isEqualTo(422);

        String late = secret();
        product.superuserDoes(
                "update cases.helper set invited_at = now() - interval '7 days 1 minute' where case_id = '%s' and helper is null"
                        .formatted(draft.id()));
        assertThat(accept(drafts.signedIn(drafts.person()), late).body()).contains("Länken går inte att använda");
        assertThat(accept(helper, "0".repeat(48)).statusCode()).isEqualTo(422);
    }

    @Test
    void atMostFiveAreAskedAtATime() {
        for (int i = 0; i < Helpers.MOST; i++) {
            secret();
        }
        String page = base + "/hjalp";
        assertThat(applicant.submit(page, page, Map.of("namn", "En till")).body())
                .contains("Högst fem kan hjälpa dig");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update cases.case_file set status = 'SUBMITTED' where id = '%1$s'",
                "update cases.case_file set removed_at = now() where id = '%1$s'",
                "update cases.case_file set party = '%2$s' where id = '%1$s'",
                "insert into cases.helper (id, case_id, party, name, secret_hash, invited_at) values (gen_random_uuid(), '%1$s', '%2$s', 'x', repeat('0', 64), now())"
            })
    void theDatabaseHoldsAHelperToFillingIn(String change) {
        helps();

        assertThatThrownBy(() -> asHelper(change.formatted(draft.id(), helping)))
                .hasMessageMatching("(?s).*(row-level security|stays|draft of one's own).*");
    }

    private void asHelper(String sql) throws SQLException {
        try (Connection connection = product.application();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('brygga.parties', '{%s}', true)".formatted(helping));
            statement.execute(sql);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sv, Vem mer får fylla i?, Någon vill ha din hjälp",
        "en, Who else may fill in?, Somebody wants your help"
    })
    void thePagesSpeakBothLanguages(String language, String who, String asked) {
        assertThat(applicant
                        .get("/" + language + "/mina/ansokan/" + draft.number() + "/hjalp")
                        .body())
                .contains("<h1>" + who + "</h1>");
        assertThat(helper.get("/" + language + "/mina/hjalp?kod=x").body()).contains("<h1>" + asked + "</h1>");
    }
}
