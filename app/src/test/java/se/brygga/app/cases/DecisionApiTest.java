package se.brygga.app.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
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
import org.junit.jupiter.api.Test;
import se.brygga.app.platform.Actor;
import se.brygga.app.testing.TestProduct;
import se.brygga.app.testing.TestProgram;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The decision for programs, and R11 at this door: what is sent twice is done once, and told to nobody else. */
class DecisionApiTest {

    private static final List<String> ALL = List.of("cases.api.list", "cases.api.show", "cases.api.decide");
    private static final String APPROVE =
            "{\"outcome\":\"APPROVED\",\"reasons\":\"Planen bär och ändamålet är rätt.\"}";
    private static final String DECLINE =
            "{\"outcome\":\"DECLINED\",\"reasons\":\"Planen bär inte i den här formen.\"}";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final TestProgram PROGRAM = TestProgram.of("beslutsfattare", ALL);

    private final CaseFixture fixture = new CaseFixture();
    private final TestProduct product = TestProduct.shared();

    private CaseFile proposed() {
        Actor decider = fixture.actor("beslutsfattare");
        CaseFile submitted = fixture.submitted(fixture.enterprise(), "malardalen", BigDecimal.ZERO);
        return fixture.declared(decider, fixture.proposed(submitted, fixture.actor("handlaggare"), fixture.today()));
    }

    private static Map<String, String> headers(CaseFile file, String key) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Idempotency-Key", key);
        headers.put("If-Match", "\"" + file.version() + "\"");
        headers.put("Accept-Language", "en");
        return headers;
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private static void problem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(json(answer).path("code").asString("")).isEqualTo(code);
        assertThat(json(answer).path("correlationId").asString("")).isNotEmpty();
        assertThat(answer.body()).doesNotContain("Exception");
    }

    @Test
    void aProgramReadsTheVersionAndDecidesWithThePersonsTokenAndTheLogNamesBoth() throws Exception {
        CaseFile file = proposed();
        HttpResponse<String> read = PROGRAM.get("/api/v1/cases/" + file.number());
        assertThat(read.headers().firstValue("ETag")).contains("\"" + file.version() + "\"");
        assertThat(json(read).path("status").asString("")).isEqualTo("PROPOSED");

        HttpResponse<String> answer = PROGRAM.decide(file.number(), headers(file, key()), APPROVE);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonNode told = json(answer);
        assertThat(told.propertyNames()).containsExactlyInAnyOrder("decision", "number", "receipt");
        assertThat(told.path("receipt").asString("")).matches("[0-9a-f]{64}");
        JsonNode after = json(PROGRAM.get("/api/v1/cases/" + file.number()));
        assertThat(after.path("outcome").asString("")).isEqualTo("APPROVED");
        assertThat(after.path("decision").path("receipt")).isEqualTo(told.path("receipt"));
        assertThat(text(
                        "select (payload->>'token' is not null) || ' ' || actor from audit.entry where subject = '%s' and action = 'DECIDED'",
                        file.id()))
                .isEqualTo("true " + fixture.actor("beslutsfattare").person());
    }

    @Test
    void theSameKeyAndBodyGiveTheFirstAnswerAgainAndOneEffect() throws Exception {
        CaseFile file = proposed();
        Map<String, String> headers = headers(file, key());

        HttpResponse<String> first = PROGRAM.decide(file.number(), headers, APPROVE);
        HttpResponse<String> second = PROGRAM.decide(file.number(), headers, APPROVE);

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(json(second)).isEqualTo(json(first));
        assertThat(effects(file)).isEqualTo("1 1 1");
    }

    @Test
    void aProgramIsGivenNoMarkOfABrowser() {
        CaseFile file = proposed();

        assertThat(PROGRAM.decide(file.number(), headers(file, key()), APPROVE)
                        .headers()
                        .allValues("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        CaseFile file = proposed();
        Map<String, String> headers = headers(file, key());
        PROGRAM.decide(file.number(), headers, APPROVE);

        problem(PROGRAM.decide(file.number(), headers, DECLINE), 422, "idempotency.other-body");
    }

    @Test
    void theSameKeyFromAnotherAccountIsRefusedAndTellsNothingOfTheFirst() {
        CaseFile file = proposed();
        Map<String, String> headers = headers(file, key());
        String decision = json(PROGRAM.decide(file.number(), headers, APPROVE))
                .path("decision")
                .asString("");
        UUID grant = UUID.randomUUID();
        product.superuserDoes(
                "insert into access.role_grant values ('" + grant + "', '" + TestProgram.person("radgivare")
                        + "', 'beslutsfattare', 'malardalen', '{}', '[2009-01-01,)', null, now())");
        HttpResponse<String> answer;
        try {
            answer = TestProgram.of("radgivare", ALL).decide(file.number(), headers, APPROVE);
        } finally {
            product.superuserDoes("delete from access.role_grant where id = '" + grant + "'");
        }

        problem(answer, 422, "idempotency.other-body");
        assertThat(answer.body()).doesNotContain(decision);
    }

    @Test
    void aRequestThatWasNotAsDescribedFreesItsKey() throws Exception {
        CaseFile file = proposed();
        Map<String, String> headers = headers(file, key());

        HttpResponse<String> wrong = PROGRAM.decide(
                file.number(), headers, "{\"outcome\":\"APPROVED\",\"reasons\":\"Planen bär det.\",\"amount\":\"1\"}");
        problem(wrong, 400, "key.unknown");
        assertThat(json(wrong).path("pointer").asString("")).isEqualTo("/amount");
        assertThat(json(wrong).path("detail").asString("")).contains("amount");

        assertThat(PROGRAM.decide(file.number(), headers, APPROVE).statusCode()).isEqualTo(201);
        assertThat(effects(file)).isEqualTo("1 1 1");
    }

    @Test
    void aRefusedDecisionFreesItsKey() {
        CaseFile file = proposed();
        Map<String, String> headers = headers(file, key());
        headers.put("If-Match", "\"" + (file.version() - 1) + "\"");
        problem(PROGRAM.decide(file.number(), headers, APPROVE), 412, "cases.stale");

        assertThat(PROGRAM.decide(file.number(), headers(file, String.valueOf(headers.get("Idempotency-Key"))), APPROVE)
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void whileTheFirstCallRunsTheSecondIsToldToComeBack() throws Exception {
        CaseFile file = proposed();
        Map<String, String> headers = headers(file, key());
        try (Connection holder = product.superuser();
                Statement statement = holder.createStatement();
                ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor()) {
            holder.setAutoCommit(false);
            statement.execute("select from cases.case_file where id = '" + file.id() + "' for update");
            Future<HttpResponse<String>> first = calls.submit(() -> PROGRAM.decide(file.number(), headers, APPROVE));
            while (!waits(file)) {
                assertThat(first.isDone()).isFalse();
            }

            HttpResponse<String> second = PROGRAM.decide(file.number(), headers, APPROVE);
            holder.commit();

            problem(second, 409, "idempotency.running");
            assertThat(second.headers().firstValue("Retry-After")).contains("1");
            assertThat(first.get().statusCode()).isEqualTo(201);
        }
    }

    @Test
    void tenCallsAtOnceHaveOneEffectAndOneAnswer() throws Exception {
        CaseFile file = proposed();
        Map<String, String> headers = headers(file, key());
        List<Future<HttpResponse<String>>> answers = new ArrayList<>();
        try (ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 10; i++) {
                answers.add(calls.submit(() -> PROGRAM.decide(file.number(), headers, APPROVE)));
            }
        }
        List<String> decisions = new ArrayList<>();
        for (Future<HttpResponse<String>> answer : answers) {
            assertThat(answer.get().statusCode()).isIn(201, 409);
            if (answer.get().statusCode() == 201) {
                decisions.add(json(answer.get()).path("decision").asString(""));
            }
        }
        assertThat(decisions).isNotEmpty();
        assertThat(decisions.stream().distinct()).hasSize(1);
        assertThat(effects(file)).isEqualTo("1 1 1");
    }

    @Test
    void keyAndVersionAreAskedFor() {
        CaseFile file = proposed();

        problem(decideWithout(file, "Idempotency-Key"), 400, "idempotency.key-missing");
        problem(decideWithout(file, "If-Match"), 428, "version.missing");
        problem(PROGRAM.decide(file.number(), headers(file, "k".repeat(1000)), APPROVE), 400, "idempotency.key-length");
        Map<String, String> odd = headers(file, key());
        odd.put("If-Match", "7");
        problem(PROGRAM.decide(file.number(), odd, APPROVE), 400, "version.form");
    }

    private static HttpResponse<String> decideWithout(CaseFile file, String header) {
        Map<String, String> headers = headers(file, key());
        headers.put(header, "");
        return PROGRAM.decide(file.number(), headers, APPROVE);
    }

    @Test
    void whatIsNoDecisionIsNamed() {
        CaseFile file = proposed();

        problem(PROGRAM.decide(file.number(), headers(file, key()), "{\"outcome\""), 400, "request.malformed");
        problem(PROGRAM.decide(file.number(), headers(file, key()), "[]"), 400, "type.object");
        HttpResponse<String> outcome = PROGRAM.decide(
                file.number(), headers(file, key()), "{\"outcome\":\"REJECTED\",\"reasons\":\"Planen bär inte.\"}");
        problem(outcome, 400, "choice.unknown");
        assertThat(json(outcome).path("pointer").asString("")).isEqualTo("/outcome");
        problem(
                PROGRAM.decide(file.number(), headers(file, key()), "{\"outcome\":\"DECLINED\",\"reasons\":\"nej\"}"),
                400,
                "text.length");
        problem(PROGRAM.decide("ALM-1999-000001", headers(file, key()), APPROVE), 404, "request.not-found");
    }

    @Test
    void theLawsAnswerStandsAtThisDoorToo() throws Exception {
        Actor decider = fixture.actor("beslutsfattare");
        var enterprise = fixture.enterprise();
        CaseFile over = fixture.declared(
                decider,
                fixture.proposed(
                        fixture.submitted(enterprise, "malardalen", BigDecimal.ZERO),
                        fixture.actor("handlaggare"),
                        fixture.today()));
        // Meanwhile somebody else has granted almost all there was room for.
        fixture.submitted(enterprise, "malardalen", new BigDecimal("299900"));
        HttpResponse<String> ceiling = PROGRAM.decide(over.number(), headers(over, key()), APPROVE);
        problem(ceiling, 409, "cases.over-ceiling");
        assertThat(json(ceiling).path("ceilingEur").asString("")).isEqualTo("300000.00");
        assertThat(new BigDecimal(json(ceiling).path("headroomEur").asString("")))
                .isEqualByComparingTo("100.00");
        assertThat(json(ceiling).path("reservedEur").asString("")).isNotEmpty();

        CaseFile own = proposed();
        product.superuserDoes(
                "update cases.proposal set proposer = '" + decider.person() + "' where case_id = '" + own.id() + "'");
        problem(PROGRAM.decide(own.number(), headers(own, key()), APPROVE), 403, "cases.same-person");

        CaseFile undeclared = fixture.proposed(
                fixture.submitted(fixture.enterprise(), "malardalen", BigDecimal.ZERO),
                fixture.actor("handlaggare"),
                fixture.today());
        problem(
                PROGRAM.decide(undeclared.number(), headers(undeclared, key()), APPROVE),
                409,
                "cases.conflict-not-declared");
    }

    @Test
    void aCaseOutsideTheScopeDoesNotExist() {
        CaseFile foreign = fixture.submitted(fixture.enterprise(), "vast", BigDecimal.ZERO);

        problem(PROGRAM.get("/api/v1/cases/" + foreign.number()), 404, "request.not-found");
        problem(PROGRAM.decide(foreign.number(), headers(foreign, key()), APPROVE), 404, "request.not-found");
    }

    @Test
    void theListIsReadPageByPageToItsEnd() {
        CaseFile last = proposed();
        List<String> seen = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = json(PROGRAM.get("/api/v1/cases?limit=5&after=" + after));
            assertThat(page.path("items").size()).isBetween(1, 5);
            page.path("items").forEach(item -> seen.add(item.path("number").asString("")));
            after = page.path("next").asString("");
        } while (!after.isEmpty());
        assertThat(seen).doesNotHaveDuplicates().contains(last.number());
        problem(PROGRAM.get("/api/v1/cases?status=LOST"), 400, "request.parameter");
        problem(PROGRAM.get("/api/v1/cases?limit=x"), 400, "request.malformed");
    }

    private boolean waits(CaseFile file) throws SQLException {
        return text("""
                select count(*)::text from pg_stat_activity
                 where usename = 'brygga_app' and wait_event_type = 'Lock' and query like '%%cases.decide%%' -- %s""", file.id()).equals("1");
    }

    /** Decisions, aid entries and audit entries of the case. */
    private String effects(CaseFile file) throws SQLException {
        return text("""
                select (select count(*) from cases.decision where case_id = c.id) || ' ' ||
                       (select count(*) from aid.entry where case_id = c.id) || ' ' ||
                       (select count(*) from audit.entry where subject = c.id and action = 'DECIDED')
                  from cases.case_file c where c.id = '%s'""", file.id());
    }

    private String text(String sql, UUID id) throws SQLException {
        try (Connection connection = product.superuser();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql.formatted(id))) {
            rows.next();
            return rows.getString(1);
        }
    }
}
