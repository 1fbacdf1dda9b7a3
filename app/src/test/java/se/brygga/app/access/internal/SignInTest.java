package se.brygga.app.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.brygga.app.testing.TestBrowser;
import se.brygga.app.testing.TestProduct;

/** R23: signing in, staying in, and being put out. Each test has an account of its own. */
class SignInTest {

    private static final String PASSWORD = TestPeople.PASSWORD;

    private final TestProduct product = TestProduct.shared();

    @Test
    void whoeverSignsInComesToHerOwnAccountAndOut() {
        TestBrowser browser = product.browser("handlaggare");

        assertThat(browser.get("/konto").body()).contains("Kreditberedare");
        HttpResponse<String> out = browser.submit("/konto", "/logga-ut", Map.of());
        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(browser.get("/konto").statusCode()).isEqualTo(303);
    }

    @Test
    void signingInGivesANewSessionAndSigningOutEndsItOnTheServer() throws SQLException {
        String name = account("rotation");
        TestBrowser browser = product.browser();
        browser.signIn(name, PASSWORD);
        String first = browser.cookie("session").orElseThrow();
        browser.get("/konto");
        assertThat(browser.cookie("session")).contains(first);

        browser.submit("/konto", "/logga-ut", Map.of());
        browser.signIn(name, PASSWORD);

        assertThat(browser.cookie("session")).isNotEqualTo(Optional.of(first));
        assertThat(count(
                        "select count(*) from access.spring_session where principal_name = (select id::text from access.account where user_name = '"
                                + name + "')"))
                .isEqualTo(1);
    }

    @Test
    void aDisabledOrExpiredAccountIsOutAtItsNextRequest() throws SQLException {
        String name = account("disabled");
        TestBrowser browser = signedIn(name);
        assertThat(browser.get("/konto").statusCode()).isEqualTo(200);

        change("update access.account set disabled_at = now() where user_name = '" + name + "'");
        assertThat(browser.get("/konto").statusCode()).isEqualTo(303);
        assertThat(tried(name, PASSWORD).body()).contains("stämmer inte");

        change("update access.account set disabled_at = null, valid = '[2009-01-01,2010-01-01)' where user_name = '"
                + name + "'");
        assertThat(tried(name, PASSWORD).body()).contains("stämmer inte");
    }

    @Test
    void aRoleThatIsWithdrawnGivesNothingAtTheNextRequest() throws SQLException {
        String name = account("withdrawn");
        TestBrowser browser = signedIn(name);
        assertThat(browser.get("/arbete/admin/anvandare").statusCode()).isEqualTo(200);

        change(
                "update access.role_grant set valid = '[2009-01-01,2010-01-01)' where person = (select person from access.account where user_name = '"
                        + name + "')");
        assertThat(browser.get("/arbete/admin/anvandare").statusCode()).isEqualTo(403);
    }

    @Test
    void anIdleSessionEndsAndSoDoesAnOldOneHoweverBusy() throws SQLException {
        String name = account("idle");
        TestBrowser browser = signedIn(name);
        change(
                "update access.spring_session set last_access_time = last_access_time - 3600000, expiry_time = expiry_time - 3600000 "
                        + "where principal_name = (select id::text from access.account where user_name = '" + name
                        + "')");
        assertThat(browser.get("/konto").statusCode()).isEqualTo(303);

        assertThat(Sessions.LONGEST).isLessThanOrEqualTo(Duration.ofHours(12));
    }

    @Test
    void anUnknownNameIsAnsweredLikeAWrongPassword() throws SQLException {
        String name = account("unknown");
        HttpResponse<String> wrong = tried(name, "fel lösenord helt");
        HttpResponse<String> unknown = tried("finns-inte-" + UUID.randomUUID(), "fel lösenord helt");

        assertThat(unknown.statusCode()).isEqualTo(wrong.statusCode()).isEqualTo(422);
        assertThat(stripped(unknown.body())).isEqualTo(stripped(wrong.body()));
        assertThat(wrong.body()).contains("<title>Fel: ");
    }

    @Test
    void anUnknownNameTakesTheSameTimeToRefuse() throws SQLException {
        SignIn signIn = product.bean(SignIn.class);
        String name = account("timing");
        List<Long> known = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            known.add(took(() -> signIn.withPassword(name, "fel lösenord helt", "192.0.2.10")));
            unknown.add(took(() -> signIn.withPassword("okand", "fel lösenord helt", "192.0.2.10")));
        }

        // The slow hash is most of the time on both ways; without it the unknown name would take a hundredth.
        assertThat(Collections.min(unknown))
                .isGreaterThan(Collections.min(known) / 2)
                .isLessThan(Collections.min(known) * 2);
    }

    @Test
    void afterTenFailuresTheNameHasToWaitEvenWithTheRightPassword() throws SQLException {
        String name = account("throttled");
        SignIn signIn = product.bean(SignIn.class);
        for (int i = 0; i < 10; i++) {
            String spelled = i % 2 == 0 ? name : name.toUpperCase(Locale.ROOT);
            assertThat(signIn.withPassword(spelled, "fel lösenord helt", "192.0.2.11"))
                    .isInstanceOf(SignIn.Outcome.Refused.class);
        }

        assertThat(signIn.withPassword(name, PASSWORD, "192.0.2.12")).isInstanceOf(SignIn.Outcome.TooMany.class);
        change("update access.sign_in_failure set failed_at = failed_at - interval '16 minutes'");
        assertThat(signIn.withPassword(name, PASSWORD, "192.0.2.12")).isInstanceOf(SignIn.Outcome.Welcome.class);
    }

    @Test
    void anAddressHasToWaitWhateverNamesItTries() throws SQLException {
        String name = account("address");
        change(
                "insert into access.sign_in_failure (subject, failed_at) select 'address:198.51.100.7', now() from generate_series(1, 100)");

        assertThat(product.bean(SignIn.class).withPassword(name, PASSWORD, "198.51.100.7"))
                .isInstanceOf(SignIn.Outcome.TooMany.class);
        assertThat(product.bean(SignIn.class).withPassword(name, PASSWORD, "198.51.100.8"))
                .isInstanceOf(SignIn.Outcome.Welcome.class);
        assertThat(Network.of("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(Network.of("2001:db8:1:2::9"))
                .isNotEqualTo(Network.of("2001:db8:1:3::9"));
    }

    @Test
    void anAccountWithASecretNeedsItsCodeAndTakesEachCodeOnce() throws SQLException {
        String name = account("code");
        TimeCodes codes = product.bean(TimeCodes.class);
        String secret = codes.newSecret();
        change("update access.account set totp_secret = '" + sealed(name, secret) + "' where user_name = '" + name
                + "'");
        TestBrowser browser = product.browser();
        browser.signIn(name, PASSWORD);
        assertThat(browser.get("/konto").statusCode())
                .describedAs("the password alone gives nothing")
                .isEqualTo(303);

        String code = codes.code(secret, Instant.now());
        assertThat(browser.submit("/logga-in/kod", "/logga-in/kod", Map.of("kod", "000000"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser.submit("/logga-in/kod", "/logga-in/kod", Map.of("kod", code))
                        .statusCode())
                .isEqualTo(303);
        assertThat(browser.get("/konto").statusCode()).isEqualTo(200);

        TestBrowser second = product.browser();
        second.signIn(name, PASSWORD);
        assertThat(second.submit("/logga-in/kod", "/logga-in/kod", Map.of("kod", code))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aCodeIsTakenIntoUseByItsFirstRightCode() throws SQLException {
        String name = account("enrol");
        TestBrowser browser = signedIn(name);
        String page = browser.get("/logga-in/ny-kod?till=/konto").body();
        String secret =
                page.replaceAll("(?s).*<code>([A-Z2-7 ]+)</code>.*", "$1").replace(" ", "");

        assertThat(browser.submit("/logga-in/ny-kod", "/logga-in/ny-kod", Map.of("kod", "000000"))
                        .statusCode())
                .isEqualTo(422);
        String code = product.bean(TimeCodes.class).code(secret, Instant.now());
        assertThat(browser.submit("/logga-in/ny-kod", "/logga-in/ny-kod", Map.of("kod", code))
                        .statusCode())
                .isEqualTo(303);
        assertThat(browser.get("/konto").body()).contains("Engångskod används<");
    }

    @Test
    void theDatabaseAloneDoesNotTellTheSecretOfACode() throws SQLException {
        String name = account("sealed");
        String shown = product.bean(SignIn.class)
                .enrolment(accountOf(name).id())
                .secret()
                .replace(" ", "");
        String pending = text("select totp_pending from access.account where user_name = '" + name + "'");

        assertThat(pending).startsWith("v1:").doesNotContain(shown);
        assertThat(product.bean(SealedSecrets.class).open(accountOf(name).id(), pending))
                .isEqualTo(shown);
        assertThatThrownBy(() -> product.bean(SealedSecrets.class).open(new UUID(0, 1), pending))
                .describedAs("moved to another account")
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> change(
                        "update access.account set totp_secret = 'JBSWY3DPEHPK3PXP' where user_name = '" + name + "'"))
                .hasMessageContaining("totp_is_sealed");
    }

    private Accounts.Credentials accountOf(String name) {
        return product.bean(Accounts.class).credentials(name).orElseThrow();
    }

    private String sealed(String name, String secret) {
        return product.bean(SealedSecrets.class).seal(accountOf(name).id(), secret);
    }

    @Test
    void aNewPasswordEndsEveryOtherSession() throws SQLException {
        String name = account("password");
        TestBrowser here = signedIn(name);
        TestBrowser there = signedIn(name);

        assertThat(here.submit("/konto", "/konto/losenord", Map.of("nuvarande", "fel", "nytt", "ett nytt och långt"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(here.submit("/konto", "/konto/losenord", Map.of("nuvarande", PASSWORD, "nytt", "kort"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(here.submit("/konto", "/konto/losenord", Map.of("nuvarande", PASSWORD, "nytt", "ett nytt och långt"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(here.get("/konto").statusCode()).isEqualTo(200);
        assertThat(there.get("/konto").statusCode()).isEqualTo(303);
        assertThat(tried(name, PASSWORD).statusCode()).isEqualTo(422);
    }

    @Test
    void signInLeadsOnToAddressesOfOurOwnOnly() throws SQLException {
        String name = account("leads");
        TestBrowser browser = product.browser();
        Map<String, String> typed = Map.of("namn", name, "losenord", PASSWORD, "till", "https://example.org/");
        assertThat(browser.submit("/logga-in", "/logga-in", typed).headers().firstValue("Location"))
                .contains("/arbete");
        assertThat(Addresses.safe("//example.org")).isEqualTo(Addresses.HOME);
        assertThat(Addresses.safe("/\\example.org")).isEqualTo(Addresses.HOME);
        assertThat(Addresses.safe("/arbete/sok?q=a&b=c")).isEqualTo("/arbete/sok?q=a&b=c");
    }

    @Test
    void aLinkOfAnInvitationWorksOnce() throws SQLException {
        TestBrowser administrator = product.browser("administrator");
        String name = "inbjuden-" + UUID.randomUUID().toString().substring(0, 8);
        HttpResponse<String> invited = administrator.submit(
                "/arbete/admin/anvandare",
                "/arbete/admin/anvandare",
                Map.of(
                        "person",
                        "Ny Person",
                        "namn",
                        name,
                        "identitet",
                        name,
                        "roll",
                        "radgivare",
                        "roll-bolag",
                        "malardalen",
                        "roll-fran",
                        "2026-01-01"));
        String link = invited.body().replaceAll("(?s).*<code>(/valkommen[^<]+)</code>.*", "$1");
        assertThat(link).startsWith("/valkommen?kod=");

        TestBrowser browser = product.browser();
        assertThat(browser.submit(link, "/valkommen", Map.of("losenord", "kort"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser.submit(link, "/valkommen", Map.of("losenord", PASSWORD))
                        .statusCode())
                .isEqualTo(303);
        assertThat(browser.get(link).statusCode()).isEqualTo(404);
        browser.signIn(name, PASSWORD);
        assertThat(browser.get("/konto").body()).contains("Rådgivare");
    }

    @Test
    void anAdministratorCannotChangeHerOwnRightsNorGiveTheWholeGroup() throws SQLException {
        String name = account("self");
        TestBrowser browser = signedIn(name);
        String own = text("select person::text from access.account where user_name = '" + name + "'");
        String other = text("select person::text from access.account where user_name = 'radgivare'");
        Map<String, String> role = Map.of("roll", "controller", "roll-bolag", "malardalen", "roll-fran", "2026-01-01");
        Map<String, String> whole = Map.of("roll", "koncern", "roll-bolag", "malardalen", "roll-fran", "2026-01-01");

        assertThat(browser.get("/arbete/admin/anvandare/" + own).body()).doesNotContain("/roll\"");
        assertThat(send(browser, "/arbete/admin/anvandare/" + own + "/roll", role)
                        .statusCode())
                .isEqualTo(422);
        assertThat(send(browser, "/arbete/admin/anvandare/" + other + "/roll", whole)
                        .statusCode())
                .isEqualTo(422);
        String elsewhere = text("select person::text from access.account where user_name = 'handlaggare2'");
        assertThat(browser.get("/arbete/admin/anvandare/" + elsewhere).statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> send(TestBrowser browser, String path, Map<String, String> fields) {
        Map<String, String> all =
                new HashMap<>(TestBrowser.hidden(browser.get("/konto").body(), "/konto/sprak"));
        all.putAll(fields);
        return browser.post(path, all);
    }

    private HttpResponse<String> tried(String name, String password) {
        return product.browser().submit("/logga-in", "/logga-in", Map.of("namn", name, "losenord", password));
    }

    private TestBrowser signedIn(String name) {
        TestBrowser browser = product.browser();
        browser.signIn(name, PASSWORD);
        return browser;
    }

    /** An administrator of its own for one test. */
    private String account(String what) {
        return TestPeople.account(what, "administrator");
    }

    private static String stripped(String html) {
        return html.replaceAll("value=\"[^\"]*\"", "");
    }

    private static long took(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return System.nanoTime() - begun;
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = product.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int count(String sql) throws SQLException {
        return Integer.parseInt(text(sql));
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = product.superuser();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
