package se.brygga.app.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.brygga.app.testing.TestBrowser;
import se.brygga.app.testing.TestProduct;

/** R24, headers and forms: what every answer carries, and what becomes of a form that is forged or comes too late. */
class HardeningTest {

    private final TestProduct product = TestProduct.shared();

    @Test
    void everyAnswerCarriesTheHeadersOfASafeHouse() {
        TestBrowser browser = product.browser("handlaggare");
        for (String path :
                List.of("/sv", "/logga-in", "/konto", "/finns-inte", "/arbete/admin/anvandare", "/api/v1/finns-inte")) {
            HttpHeaders headers = browser.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .describedAs(path)
                    .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
            assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
            assertThat(headers.firstValue("Strict-Transport-Security"))
                    .describedAs("plain HTTP on loopback promises no TLS")
                    .isEmpty();
        }
        assertThat(browser.get("/konto").headers().firstValue("Cache-Control").orElse(""))
                .contains("no-store");
    }

    @Test
    void cookiesAreOutOfReachOfScriptsAndOtherSites() {
        HttpResponse<String> page = product.browser().get("/logga-in");

        assertThat(page.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie)
                        .contains("HttpOnly")
                        .contains("SameSite=Lax")
                        .contains("Path=/")
                        .doesNotContain("Domain"));
    }

    @Test
    void aVisitorIsGivenNoSession() {
        TestBrowser browser = product.browser();
        browser.get("/sv");
        browser.get("/logga-in");

        assertThat(browser.cookie("session")).isEmpty();
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        TestBrowser browser = product.browser("handlaggare");

        assertThat(browser.post("/konto/sprak", Map.of("sprak", "en")).statusCode())
                .isEqualTo(403);
        assertThat(browser.post("/konto/sprak", Map.of("sprak", "en", "_csrf", "x"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aTokenOfAnotherPersonIsRefused() {
        TestBrowser one = product.browser("handlaggare");
        TestBrowser other = product.browser("radgivare");
        Map<String, String> form =
                new LinkedHashMap<>(TestBrowser.hidden(other.get("/konto").body(), "/konto/sprak"));
        form.put("sprak", "en");

        assertThat(one.post("/konto/sprak", form).statusCode()).isEqualTo(403);
    }

    @Test
    void aProgramIsAnsweredWithAProblemDocument() {
        HttpResponse<String> answer = product.browser().post("/api/v1/finns-inte", Map.of());

        assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"code\"", "\"correlationId\"").doesNotContain("Exception");
    }

    @Test
    void theInterfaceTellsWhoMayDoWhat() {
        HttpResponse<String> description = product.browser().get("/api/v1/openapi.json");

        assertThat(description.statusCode()).isEqualTo(200);
        assertThat(OpenApiRoles.roles(product.bean(AuthorizationTable.class)
                        .operation("access.users.list")
                        .orElseThrow()))
                .containsEntry("administrator", "company")
                .containsEntry("koncern", "group");
        HttpResponse<String> missing = product.browser().get("/api/v1/finns-inte");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("\"code\":\"request.not-found\"", "\"correlationId\"");
    }

    @Test
    void aFormThatComesAfterTheSessionEndedIsKeptForTheSameAccountOnly() throws SQLException {
        TestBrowser browser = product.browser("agare");
        Map<String, String> form =
                new LinkedHashMap<>(TestBrowser.hidden(browser.get("/konto").body(), "/konto/sprak"));
        form.put("sprak", "en");
        form.put("anteckning", "Två <b>rader</b> text");
        form.put("nuvarande", "mitt gamla lösenord");
        form.put("nytt", "mitt nya lösenord");
        endSessions("agare");

        HttpResponse<String> late = browser.post("/konto/sprak", form);
        String kept = late.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll(".*till=", "")
                .replace("%2F", "/");
        assertThat(late.statusCode()).isEqualTo(303);
        assertThat(kept).startsWith("/sparat/");
        assertThat(browser.get("/logga-in?till=" + kept).body()).contains("finns kvar");

        assertThat(product.browser("radgivare").get(kept).statusCode()).isEqualTo(404);
        browser.signIn("agare", product.password());
        HttpResponse<String> page = browser.get(kept);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Två &lt;b&gt;rader&lt;/b&gt; text")
                .doesNotContain("mitt gamla lösenord", "mitt nya lösenord");
        assertThat(browser.get("/konto").body())
                .describedAs("nothing was sent by itself")
                .contains("lang=\"sv\"");

        Map<String, String> again = new LinkedHashMap<>(TestBrowser.hidden(page.body(), "/konto/sprak"));
        assertThat(again).containsEntry("sprak", "en");
        assertThat(browser.post("/konto/sprak", again).statusCode()).isEqualTo(303);
        browser.submit(kept, kept + "/slang", Map.of());
        assertThat(browser.get(kept).statusCode()).isEqualTo(404);
    }

    @Test
    void aVisitorsLateFormIsNotKeptForAnybody() {
        TestBrowser browser = product.browser();
        Map<String, String> form =
                new LinkedHashMap<>(TestBrowser.hidden(browser.get("/logga-in").body(), "/logga-in"));
        form.put("sprak", "en");

        assertThat(browser.post("/konto/sprak", form)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .startsWith("/logga-in?till=%2Fkonto%2Fsprak");
    }

    private void endSessions(String userName) throws SQLException {
        try (Connection connection = product.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "delete from access.spring_session where principal_name = (select id::text from access.account where user_name = '"
                            + userName + "')");
        }
    }
}
