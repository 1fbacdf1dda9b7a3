package se.brygga.app.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.brygga.app.testing.TestBrowser;
import se.brygga.app.testing.TestProduct;

/** How the first administrator, and everybody whom she invites, comes to an account. */
class OnboardingTest {

    private static final String USERS = "/arbete/admin/anvandare";

    private final TestProduct product = TestProduct.shared();

    @Test
    void theFirstAdministratorSetsNameAndPasswordThroughALinkThatWorksOnce() throws SQLException {
        String secret = "link-" + UUID.randomUUID();
        change(
                "insert into access.invitation (id, token_hash, expires_at, recorded_at) values ('%s', '%s', now() + interval '1 day', now())"
                        .formatted(UUID.randomUUID(), Secrets.hash(secret)));
        String link = "/valkommen?kod=" + secret;
        String name = "forst-" + UUID.randomUUID().toString().substring(0, 8);
        TestBrowser browser = product.browser();

        Map<String, String> wrong =
                Map.of("person", "Första Person", "namn", "Inte Så", "losenord", TestPeople.PASSWORD);
        assertThat(browser.submit(link, "/valkommen", wrong).body())
                .contains("Fel: ", "Inte Så")
                .doesNotContain(TestPeople.PASSWORD);
        Map<String, String> right =
                Map.of("person", "Första Person", "namn", name, "identitet", name, "losenord", TestPeople.PASSWORD);
        assertThat(browser.submit(link, "/valkommen", right).statusCode()).isEqualTo(303);
        assertThat(browser.get(link).statusCode()).isEqualTo(404);

        browser.signIn(name, TestPeople.PASSWORD);
        HttpResponse<String> users = browser.get("/arbete/admin/anvandare");
        assertThat(users.body())
                .describedAs("she administers every company, and may give the roles of the whole group")
                .contains("value=\"koncern\"", "value=\"malardalen\"", "value=\"stockholm-sormland\"");
    }

    @Test
    void whoeverHoldsTheMachineMakesOneMoreAdministratorAndTheLogTellsOfIt() throws SQLException {
        Onboarding onboarding = product.bean(Onboarding.class);
        assertThat(onboarding.firstAdministratorLink())
                .describedAs("there are administrators already")
                .isEmpty();
        String old = onboarding.administratorLink();
        String secret = onboarding.administratorLink();
        String name = "till-" + UUID.randomUUID().toString().substring(0, 8);
        TestBrowser browser = product.browser();

        assertThat(browser.get("/valkommen?kod=" + old).statusCode())
                .describedAs("only the last link opens anything")
                .isEqualTo(404);
        Map<String, String> typed =
                Map.of("person", "Ännu En", "namn", name, "identitet", name, "losenord", TestPeople.PASSWORD);
        assertThat(browser.submit("/valkommen?kod=" + secret, "/valkommen", typed)
                        .statusCode())
                .isEqualTo(303);
        assertThat(browser.get("/valkommen?kod=" + secret).statusCode()).isEqualTo(404);
        browser.signIn(name, TestPeople.PASSWORD);
        assertThat(browser.get(USERS).statusCode()).isEqualTo(200);
        assertThat(browser.get("/arbete/admin/logg?typ=ACCOUNT").body())
                .contains(
                        "Länk för en administratör gjord på servern",
                        "En administratör lade upp sitt konto med serverns länk");
    }

    @Test
    void anOutdatedLinkOpensNothing() throws SQLException {
        String secret = "link-" + UUID.randomUUID();
        change(
                "insert into access.invitation (id, token_hash, expires_at, recorded_at) values ('%s', '%s', now() - interval '1 minute', now())"
                        .formatted(UUID.randomUUID(), Secrets.hash(secret)));

        assertThat(product.browser().get("/valkommen?kod=" + secret).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aLinkThatOpensAnAccountIsShownOnceAndKeptNowhereInClear() throws SQLException {
        TestBrowser administrator = product.browser("administrator");
        String name = "ny-" + UUID.randomUUID().toString().substring(0, 8);

        String page = administrator
                .submit(
                        USERS,
                        USERS,
                        Map.of(
                                "person",
                                "Ny Person",
                                "namn",
                                name,
                                "identitet",
                                name,
                                "roll",
                                "handlaggare",
                                "roll-bolag",
                                "malardalen",
                                "roll-fran",
                                "2026-01-01"))
                .body();

        String secret = secretIn(page);
        assertThat(kept(secret)).isZero();
        assertThat(accept(secret).statusCode()).isEqualTo(303);
        product.browser().signIn(name, TestPeople.PASSWORD);
    }

    @Test
    void oneHumanIsOnePersonHoweverHerNumberIsWrittenAndByWhicheverWaySheComes() throws SQLException {
        assertThat(invited("19811218-9876").body()).contains("/valkommen?kod=");

        for (String same : new String[] {"811218-9876", "198112189876"}) {
            HttpResponse<String> again = invited(same);
            assertThat(again.statusCode()).isEqualTo(422);
            assertThat(again.body()).contains("Personen finns redan här").doesNotContain("/valkommen?kod=");
        }
        String secret = product.bean(Onboarding.class).administratorLink();
        Map<String, String> typed =
                Map.of("person", "Samma", "namn", fresh(), "identitet", "811218-9876", "losenord", TestPeople.PASSWORD);
        assertThat(product.browser()
                        .submit("/valkommen?kod=" + secret, "/valkommen", typed)
                        .body())
                .contains("Personen finns redan här");
    }

    @Test
    void nobodyIsInvitedWithoutAnIdentityOrWithAWrongNumber() {
        for (String none : new String[] {"", "19811218-9875", "12345", "x"}) {
            HttpResponse<String> refused = invited(none);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("Skriv personnummer eller samordningsnummer");
        }
    }

    @Test
    void theNumberIsKeptNowhereInClearAndIsNotChangedAfterwards() throws SQLException {
        invited("19640823-3234");

        assertThat(one("select count(*) from access.person p where p::text like '%196408233234%'"))
                .isEqualTo("0");
        assertThat(one("select count(*) from audit.entry e where e::text like '%196408233234%'"))
                .isEqualTo("0");
        assertThatThrownBy(() -> change("update access.person set identity = 'v1:other' where identity = '%s'"
                        .formatted(product.bean(Identities.class).kept(Identity.ofNumber("196408233234")))))
                .hasMessageContaining("an identity that was stated is kept");
        assertThatThrownBy(
                        () -> change("insert into access.person (id, name, recorded_at) values ('%s', 'Ingen', now())"
                                .formatted(UUID.randomUUID())))
                .hasMessageContaining("a new person states an identity");
    }

    @Test
    void anAccountIsNotMovedToAnotherPerson() {
        String name = TestPeople.account("flyttad", "handlaggare");

        assertThatThrownBy(() -> change("update access.account set person = '%s' where user_name = '%s'"
                        .formatted(TestPeople.person("beslutsfattare"), name)))
                .hasMessageContaining("an account stays with its person");
    }

    private HttpResponse<String> invited(String identity) {
        return product.browser("administrator")
                .submit(
                        USERS,
                        USERS,
                        Map.of(
                                "person",
                                "Ny Person",
                                "namn",
                                fresh(),
                                "identitet",
                                identity,
                                "roll",
                                "handlaggare",
                                "roll-bolag",
                                "malardalen",
                                "roll-fran",
                                "2026-01-01"));
    }

    private static String fresh() {
        return "samma-" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void whoHasLostPasswordOrPhoneGetsANewLinkAndEverythingOldIsDead() throws SQLException {
        String name = TestPeople.account("tappat", "handlaggare");
        UUID person = TestPeople.person(name);
        TestBrowser signedIn = product.browser();
        signedIn.signIn(name, TestPeople.PASSWORD);
        withCodes(name);
        String mine = USERS + "/" + person;
        TestBrowser administrator = product.browser("administrator");

        String first =
                secretIn(administrator.submit(mine, mine + "/lank", Map.of()).body());
        assertThat(kept(first)).isZero();
        assertThat(signedIn.get("/konto").statusCode())
                .describedAs("signed out")
                .isEqualTo(303);
        assertThat(one(
                        "select count(*) from access.account where user_name = '%s' and (totp_secret is not null or totp_pending is not null)"
                                .formatted(name)))
                .isEqualTo("0");
        assertThat(signIn(name).statusCode())
                .describedAs("the old password opens nothing")
                .isEqualTo(422);

        String second =
                secretIn(administrator.submit(mine, mine + "/lank", Map.of()).body());
        assertThat(product.browser().get("/valkommen?kod=" + first).statusCode())
                .describedAs("the earlier link")
                .isEqualTo(404);
        assertThat(accept(second).statusCode()).isEqualTo(303);
        assertThat(signIn(name).statusCode()).isEqualTo(303);
        assertThat(one(
                        "select count(*) from audit.entry e join access.account a on a.id = e.subject where a.user_name = '%s' and e.action = 'LINK_ISSUED'"
                                .formatted(name)))
                .isEqualTo("2");
    }

    @Test
    void whoHasShownThePasswordAndAwaitsACodeIsOutTooWhenALinkIsIssued() throws SQLException {
        String name = TestPeople.account("halvvags", "handlaggare");
        withCodes(name);
        TestBrowser thief = product.browser();
        thief.submit("/logga-in", "/logga-in", Map.of("namn", name, "losenord", TestPeople.PASSWORD));
        assertThat(sessionsOf(name)).isEqualTo("1");
        String mine = USERS + "/" + TestPeople.person(name);

        product.browser("administrator").submit(mine, mine + "/lank", Map.of());

        assertThat(sessionsOf(name)).isEqualTo("0");
        assertThat(thief.get("/logga-in/ny-kod").statusCode())
                .describedAs("no code is set up by whoever knew the old password")
                .isEqualTo(303);
    }

    private void withCodes(String name) throws SQLException {
        UUID account = UUID.fromString(one("select id from access.account where user_name = '" + name + "'"));
        String sealed = product.bean(SealedSecrets.class).seal(account, "JBSWY3DPEHPK3PXP");
        change("update access.account set totp_secret = '%s', totp_pending = '%s' where id = '%s'"
                .formatted(sealed, sealed, account));
    }

    private String sessionsOf(String name) throws SQLException {
        return one(
                "select count(*) from access.spring_session s join access.account a on a.id::text = s.principal_name where a.user_name = '%s'"
                        .formatted(name));
    }

    private HttpResponse<String> signIn(String name) {
        return product.browser()
                .submit("/logga-in", "/logga-in", Map.of("namn", name, "losenord", TestPeople.PASSWORD));
    }

    private HttpResponse<String> accept(String secret) {
        return product.browser()
                .submit("/valkommen?kod=" + secret, "/valkommen", Map.of("losenord", TestPeople.PASSWORD));
    }

    private static String secretIn(String page) {
        Matcher found = Pattern.compile("/valkommen\\?kod=([^<\"&]+)").matcher(page);
        assertThat(found.find()).describedAs(page).isTrue();
        return found.group(1);
    }

    private int kept(String secret) throws SQLException {
        return Integer.parseInt(
                one("select count(*) from platform.idempotency_record where body::text like '%" + secret + "%'"));
    }

    private String one(String sql) throws SQLException {
        try (Connection connection = product.superuser();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Test
    void onceThereIsAnAdministratorNoFirstLinkIsGiven() {
        assertThat(product.bean(Onboarding.class).firstAdministratorLink()).isEmpty();
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = product.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
