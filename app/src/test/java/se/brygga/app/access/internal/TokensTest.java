package se.brygga.app.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.brygga.app.testing.TestBrowser;
import se.brygga.app.testing.TestProduct;
import se.brygga.app.testing.TestProgram;

/** How a program comes to act for a person, and how that ends. */
class TokensTest {

    private static final List<String> READ = List.of("cases.api.list");

    private final TestProduct product = TestProduct.shared();

    @Test
    void onlyThePersonSeesHerTokenAndOnlyOnce() throws SQLException {
        TestProgram program = TestProgram.of("controller", READ);

        assertThat(program.get("/api/v1/cases").statusCode()).isEqualTo(200);
        assertThat(product.browser("controller").get("/konto").body()).doesNotContain(program.secret());
        assertThat(page(product.browser("administrator"), "controller")).doesNotContain(program.secret());
        assertThat(count("select count(*) from access.api_token where token_hash = '%s'"
                        .formatted(Secrets.hash(program.secret()))))
                .isEqualTo(1);
        assertThat(count("select count(*) from platform.idempotency_record where body::text like '%%%s%%'"
                        .formatted(program.secret())))
                .isZero();
        assertThat(count("""
                        select count(distinct e.action) from audit.entry e join access.account a on a.id = e.subject
                         where a.user_name = 'controller' and e.action in ('TOKEN_ISSUED', 'TOKEN_COLLECTED')""")).isEqualTo(2);
    }

    @Test
    void aTokenDoesNoMoreThanItSaysAndNoMoreThanThePersonMay() {
        TestProgram narrow = TestProgram.of("controller", READ);
        assertThat(narrow.get("/api/v1/cases/ALM-2026-000001").statusCode()).isEqualTo(401);

        TestProgram wide = TestProgram.of("controller", List.of("cases.api.list", "cases.api.decide"));
        assertThat(wide.decide("ALM-2026-000001", Map.of("If-Match", "\"1\""), "{}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aTokenThatIsEndedGivesNothingFromTheNextRequestOn() {
        TestProgram program = TestProgram.of("kundtjanst", READ);
        assertThat(program.get("/api/v1/cases").statusCode()).isEqualTo(200);
        TestBrowser administrator = product.browser("administrator");
        String html = page(administrator, "kundtjanst");
        String base = "/arbete/admin/anvandare/" + TestProgram.person("kundtjanst") + "/nyckel/";
        int begin = html.indexOf("action=\"" + base) + "action=\"".length();
        String end = html.substring(begin, html.indexOf('"', begin));
        administrator.post(end, TestBrowser.hidden(html, end));

        assertThat(program.get("/api/v1/cases").statusCode()).isEqualTo(401);
    }

    @Test
    void nobodyIssuesATokenForHerselfOrCollectsAnothers() throws SQLException {
        TestBrowser administrator = product.browser("administrator");
        UUID self = TestProgram.person("administrator");
        String html = administrator.get("/arbete/admin/anvandare/" + self).body();
        assertThat(html).doesNotContain("/nyckel\"");

        TestProgram.issue(administrator, TestProgram.person("agare"), READ);
        String waiting = text("select t.id from access.api_token t join access.account a on a.id = t.account"
                + " where a.user_name = 'agare' and t.token_hash is null order by t.recorded_at desc limit 1");
        TestBrowser other = product.browser("koncern");
        Map<String, String> hidden = TestBrowser.hidden(other.get("/konto").body(), "/konto/sprak");
        HttpResponse<String> answer = other.post("/konto/nyckel/" + waiting + "/hamta", hidden);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(count("select count(*) from access.api_token where id = '" + waiting + "' and token_hash is null"))
                .isEqualTo(1);
    }

    @Test
    void aTokenNeedsAPurposeAndALastDayWithinAYear() {
        TestBrowser administrator = product.browser("administrator");
        String page = "/arbete/admin/anvandare/" + TestProgram.person("radgivare");
        HttpResponse<String> answer =
                administrator.submit(page, page + "/nyckel", Map.of("nyckel-syfte", "x", "nyckel-till", "2099-01-01"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("nyckel-syfte-fel", "nyckel-far-fel", "nyckel-till-fel", "2099-01-01");
    }

    private static String page(TestBrowser administrator, String userName) {
        return administrator
                .get("/arbete/admin/anvandare/" + TestProgram.person(userName))
                .body();
    }

    private int count(String sql) throws SQLException {
        return Integer.parseInt(text(sql));
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = product.superuser();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }
}
