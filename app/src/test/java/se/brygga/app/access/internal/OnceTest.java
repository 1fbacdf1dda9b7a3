package se.brygga.app.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.brygga.app.testing.TestBrowser;
import se.brygga.app.testing.TestProduct;

/** R11, small: what is sent twice is done once. The effect that is counted is the audit entry of a chosen language. */
class OnceTest {

    private final TestProduct product = TestProduct.shared();

    @Test
    void theSameFormTwiceHasOneEffectAndOneAnswer() throws SQLException {
        TestBrowser browser = product.browser("controller");
        Map<String, String> form = form(browser, "en");
        int before = effects("controller");

        HttpResponse<String> first = browser.post("/konto/sprak", form);
        HttpResponse<String> second = browser.post("/konto/sprak", form);

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(second.statusCode()).isEqualTo(303);
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(effects("controller") - before).isEqualTo(1);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() throws SQLException {
        TestBrowser browser = product.browser("controller");
        Map<String, String> form = form(browser, "en");
        browser.post("/konto/sprak", form);
        int before = effects("controller");
        form.put("sprak", "sv");

        assertThat(browser.post("/konto/sprak", form).statusCode()).isEqualTo(422);
        assertThat(effects("controller")).isEqualTo(before);
    }

    @Test
    void aKeyOfAnotherAccountIsAnotherKey() throws SQLException {
        TestBrowser one = product.browser("controller");
        TestBrowser other = product.browser("radgivare");
        Map<String, String> form = form(one, "en");
        one.post("/konto/sprak", form);
        Map<String, String> same = form(other, "en");
        same.put("_nyckel", String.valueOf(form.get("_nyckel")));
        int before = effects("radgivare");

        assertThat(other.post("/konto/sprak", same).statusCode()).isEqualTo(303);
        assertThat(effects("radgivare") - before).isEqualTo(1);
    }

    @Test
    void aRefusedFormFreesItsKey() {
        TestBrowser browser = product.browser("controller");
        Map<String, String> form =
                new LinkedHashMap<>(TestBrowser.hidden(browser.get("/konto").body(), "/konto/losenord"));
        form.putAll(Map.of("nuvarande", "fel lösenord helt", "nytt", "ett nytt och långt"));

        assertThat(browser.post("/konto/losenord", form).statusCode()).isEqualTo(422);
        form.put("nuvarande", "ett annat fel lösenord");
        assertThat(browser.post("/konto/losenord", form).body()).contains("stämmer inte");
    }

    @Test
    void aKeyHasALengthThatCanBeKept() {
        TestBrowser browser = product.browser("controller");
        Map<String, String> form = form(browser, "en");
        form.put("_nyckel", "x".repeat(1000));

        assertThat(browser.post("/konto/sprak", form).statusCode()).isEqualTo(400);
    }

    @Test
    void tenClicksAtOnceHaveOneEffect() throws Exception {
        TestBrowser browser = product.browser("kundtjanst");
        Map<String, String> form = form(browser, "en");
        int before = effects("kundtjanst");

        assertThat(tenAtOnce(browser, "/konto/sprak", form)).containsOnly(303);
        assertThat(effects("kundtjanst") - before).isEqualTo(1);
    }

    @Test
    void aClickThatFoundTheFirstAtWorkIsAnsweredThoughTheFirstIsThroughBeforeItWaits() throws InterruptedException {
        OnceRecords records = product.bean(OnceRecords.class);
        OnceRecords.Call call = new OnceRecords.Call(UUID.randomUUID(), "x.y", "key", "hash");
        OnceRecords.Claim.Run first = (OnceRecords.Claim.Run) records.claim(call);
        OnceRecords.Claim.Running second = (OnceRecords.Claim.Running) records.claim(call);

        records.finish(first, 303, "{}");
        records.through(first);

        assertThat(records.waited(second)).isTrue();
        assertThat(records.claim(call)).isInstanceOf(OnceRecords.Claim.Done.class);
    }

    @Test
    void tenClicksOnARefusedFormAreAllToldWhy() throws Exception {
        TestBrowser browser = product.browser("kundtjanst");
        Map<String, String> form =
                new LinkedHashMap<>(TestBrowser.hidden(browser.get("/konto").body(), "/konto/losenord"));
        form.putAll(Map.of("nuvarande", product.password(), "nytt", "kort"));

        assertThat(tenAtOnce(browser, "/konto/losenord", form)).containsOnly(422);
    }

    @Test
    void aCallThatDiedBeforeItsEffectIsRunAgainAndOneThatHadItIsNot() throws SQLException {
        OnceRecords records = product.bean(OnceRecords.class);
        OnceRecords.Call died = new OnceRecords.Call(UUID.randomUUID(), "x.y", "key", "hash");
        plant(died, false, "20 seconds");
        assertThat(records.claim(died)).isInstanceOf(OnceRecords.Claim.Run.class);

        OnceRecords.Call young = new OnceRecords.Call(UUID.randomUUID(), "x.y", "key", "hash");
        plant(young, false, "1 second");
        assertThat(records.claim(young)).isInstanceOf(OnceRecords.Claim.Running.class);

        OnceRecords.Call done = new OnceRecords.Call(UUID.randomUUID(), "x.y", "key", "hash");
        plant(done, true, "1 second");
        assertThat(records.claim(done)).isInstanceOf(OnceRecords.Claim.DoneUnanswered.class);
    }

    @Test
    void aCallWhoseAnswerCouldNotBeRecordedIsKnownAsDone() throws SQLException {
        TestBrowser browser = product.browser("agare");
        Map<String, String> form = form(browser, "en");
        int before = effects("agare");
        execute("""
                create function platform.fails() returns trigger language plpgsql as $$ begin raise 'no answers today'; end $$;
                create trigger fails before update of status on platform.idempotency_record
                  for each row when (new.status is not null and new.operation = 'access.language.choose')
                  execute function platform.fails()""");
        try {
            assertThat(browser.post("/konto/sprak", form).statusCode()).isEqualTo(500);
        } finally {
            execute("drop trigger fails on platform.idempotency_record; drop function platform.fails()");
        }

        assertThat(browser.post("/konto/sprak", form).statusCode()).isEqualTo(303);
        assertThat(effects("agare") - before).isEqualTo(1);
    }

    @Test
    void aKeyHoldsOnANodeThatWasStartedAfterTheAnswer() throws SQLException {
        TestBrowser browser = product.browser("controller");
        Map<String, String> form = form(browser, "en");
        HttpResponse<String> first = browser.post("/konto/sprak", form);
        int effects = effects("controller");
        TestBrowser fresh = product.neighbour(Map.of("server.port", 0));
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));

        HttpResponse<String> again = browser.send(HttpRequest.newBuilder(fresh.at("/konto/sprak"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));

        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(effects("controller")).isEqualTo(effects);
    }

    private static List<Integer> tenAtOnce(TestBrowser browser, String path, Map<String, String> form)
            throws Exception {
        List<Future<HttpResponse<String>>> answers = new ArrayList<>();
        try (ExecutorService clicks = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 10; i++) {
                answers.add(clicks.submit(() -> browser.post(path, form)));
            }
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<HttpResponse<String>> answer : answers) {
            statuses.add(answer.get().statusCode());
        }
        return statuses;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = product.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Map<String, String> form(TestBrowser browser, String language) {
        Map<String, String> form =
                new LinkedHashMap<>(TestBrowser.hidden(browser.get("/konto").body(), "/konto/sprak"));
        form.put("sprak", language);
        return form;
    }

    private void plant(OnceRecords.Call call, boolean effect, String age) throws SQLException {
        try (Connection connection = product.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into platform.idempotency_record (account, operation, key, request_hash, recorded_at, runner, effect) values ('%s', '%s', '%s', '%s', now() - interval '%s', '%s', %s)"
                            .formatted(
                                    call.account(),
                                    call.operation(),
                                    call.key(),
                                    call.hash(),
                                    age,
                                    UUID.randomUUID(),
                                    effect));
        }
    }

    private int effects(String userName) throws SQLException {
        try (Connection connection = product.superuser();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select count(*) from audit.entry e join access.account a on a.id = e.subject where e.action = 'LANGUAGE_CHOSEN' and a.user_name = '"
                                + userName + "'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
