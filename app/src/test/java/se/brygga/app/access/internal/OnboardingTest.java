package se.brygga.app.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.brygga.app.testing.TestBrowser;
import se.brygga.app.testing.TestProduct;

/** How the first administrator, and everybody whom she invites, comes to an account. */
class OnboardingTest {

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
        Map<String, String> right = Map.of("person", "Första Person", "namn", name, "losenord", TestPeople.PASSWORD);
        assertThat(browser.submit(link, "/valkommen", right).statusCode()).isEqualTo(303);
        assertThat(browser.get(link).statusCode()).isEqualTo(404);

        browser.signIn(name, TestPeople.PASSWORD);
        HttpResponse<String> users = browser.get("/arbete/admin/anvandare");
        assertThat(users.body())
                .describedAs("she administers every company, and may give the roles of the whole group")
                .contains("value=\"koncern\"", "value=\"malardalen\"", "value=\"stockholm-sormland\"");
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
