package se.brygga.app.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.brygga.app.access.internal.Guarded.Kind;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.platform.Scope;
import se.brygga.app.platform.ScopedDatabase;
import se.brygga.app.testing.TestBrowser;
import se.brygga.app.testing.TestProduct;

/**
 * R20: every operation as every role, as a visitor, and as accounts that were disabled or have expired, each at an
 * object of its own, of the same company, of another company, of another county, and at a locked one. The table says
 * who gets past the door and how far each reaches; an object out of reach is answered like one that is not there.
 */
class AuthorizationMatrixTest {

    private static final String SIGN_OUT = "access.sign-out.do";

    private static final List<String> KEPT = List.of(
            "case_file",
            "terms",
            "rate_step",
            "fact",
            "judgement",
            "reason",
            "proposal",
            "decision",
            "conflict_declaration",
            "request_for_completion");

    private static final TestProduct PRODUCT = TestProduct.shared();
    private static final AuthorizationTable TABLE = PRODUCT.bean(AuthorizationTable.class);
    private static final Map<String, TestBrowser> BROWSERS = new LinkedHashMap<>();
    private static final Map<String, String> TOKENS = new HashMap<>();
    private static final Map<String, Answered> NOWHERE = new HashMap<>();

    private static Map<Kind, Guarded> objects = Map.of();

    private final List<String> deviations = new ArrayList<>();
    private int cells;

    /** One cell of the matrix. */
    private record Cell(Operation operation, String who, Guarded object) {
        boolean changes() {
            return !operation.method().equals("GET");
        }

        boolean allowed() {
            boolean known = TABLE.role(who).isPresent();
            return operation.allows(known, known ? Set.of(who) : Set.of());
        }

        Reached reach() {
            return new Reached(operation, who, object);
        }

        boolean reached() {
            return allowed() && reach().inReach();
        }

        @Override
        public String toString() {
            return who + " at " + operation.id() + " of " + object.kind();
        }
    }

    /** What came back. */
    private record Answered(int status, String location, String body) {
        boolean toSignIn(Operation operation) {
            return status == 303
                    && location.startsWith("/logga-in?till=")
                    && !operation.path().getPatternString().startsWith("/logga-in");
        }

        boolean refused(Operation operation) {
            return status == 403 || status == 401 || toSignIn(operation);
        }
    }

    @BeforeAll
    static void everybodySignsIn() {
        objects = Guarded.all(PRODUCT);
        TABLE.roles().forEach(role -> BROWSERS.put(role.id(), PRODUCT.browser(role.id())));
        String closed = TestPeople.account("matrix-disabled", "administrator");
        String outdated = TestPeople.account("matrix-expired", "administrator");
        BROWSERS.put("disabled", signedIn(closed));
        BROWSERS.put("expired", signedIn(outdated));
        BROWSERS.put("anonymous", PRODUCT.browser());
        PRODUCT.superuserDoes("update access.account set disabled_at = now() where user_name = '" + closed + "'");
        PRODUCT.superuserDoes(
                "update access.account set valid = '[2009-01-01,2010-01-01)' where user_name = '" + outdated + "'");
    }

    private static TestBrowser signedIn(String name) {
        TestBrowser browser = PRODUCT.browser();
        browser.signIn(name, TestPeople.PASSWORD);
        return browser;
    }

    /**
     * First whatever only reads or must be refused, which may change nothing at all; then what the rights allow; and
     * last everybody signs out.
     */
    @Test
    void everyCellIsAsTheTableSays() {
        long begun = System.nanoTime();
        String before = state(Guarded::open) + state(Guarded::decided);
        run(cell -> !cell.operation().id().equals(SIGN_OUT) && (!cell.changes() || !cell.reached()));
        assertThat(state(Guarded::open) + state(Guarded::decided))
                .as("nothing changed by what is read or refused")
                .isEqualTo(before);
        String closed = state(Guarded::decided);
        run(cell -> !cell.operation().id().equals(SIGN_OUT) && cell.changes() && cell.reached());
        assertThat(state(Guarded::decided)).as("what is decided stays as it is").isEqualTo(closed);
        run(cell -> cell.operation().id().equals(SIGN_OUT));

        assertThat(deviations).isEmpty();
        assertThat(cells).isEqualTo(TABLE.operations().size() * BROWSERS.size() * Kind.values().length);
        System.out.println("authorisation matrix: " + cells + " cells, "
                + TABLE.operations().size() + " operations, " + (System.nanoTime() - begun) / 1_000_000_000 + " s");
    }

    @Test
    void aRightThatIsWithdrawnIsGoneAtTheNextRequest() {
        for (Role role : TABLE.roles()) {
            String name = TestPeople.account("matrix-" + role.id(), role.id());
            TestBrowser browser = signedIn(name);
            for (Operation operation : TABLE.operations()) {
                if (ends(operation, role)) {
                    assertThat(ask(browser, operation, Reached.WORDS).status())
                            .as(operation.id())
                            .isNotEqualTo(403);
                    PRODUCT.superuserDoes(
                            "update access.role_grant set valid = '[2009-01-01,2010-01-01)' where person = '"
                                    + TestPeople.person(name) + "'");
                    assertThat(ask(browser, operation, Reached.WORDS).status())
                            .as(operation.id())
                            .isEqualTo(403);
                    break;
                }
            }
        }
    }

    private static boolean ends(Operation operation, Role role) {
        return operation.method().equals("GET")
                && operation.audience() instanceof Operation.Audience.Roles roles
                && roles.reach().containsKey(role.id());
    }

    private void run(Predicate<Cell> which) {
        for (Operation operation : TABLE.operations()) {
            for (String who : BROWSERS.keySet()) {
                for (Guarded object : objects.values()) {
                    Cell cell = new Cell(operation, who, object);
                    if (which.test(cell)) {
                        cells++;
                        Answered answered = ask(cell);
                        fault(cell, answered)
                                .ifPresent(told -> deviations.add(
                                        cell + ": " + answered.status() + " " + answered.location() + ", " + told));
                    }
                }
            }
        }
    }

    private static Optional<String> fault(Cell cell, Answered answered) {
        Reached reached = cell.reach();
        if (answered.status() >= 500) {
            return Optional.of("a fault of ours");
        }
        if (cell.allowed() == answered.refused(cell.operation())) {
            return Optional.of(cell.allowed() ? "though allowed" : "though not allowed");
        }
        if (!cell.allowed()) {
            return Optional.empty();
        }
        if (!reached.inReach()) {
            Answered nowhere = NOWHERE.computeIfAbsent(cell.operation().id() + " " + cell.who(), key -> nowhere(cell));
            return answered.status() != nowhere.status() || !answered.location().equals(nowhere.location())
                    ? Optional.of("though nothing like it gives " + nowhere.status())
                    : told(cell, answered);
        }
        return reached.there() == (answered.status() == 404)
                ? Optional.of("though in reach")
                : reached.listed() && !answered.body().contains(reached.shown())
                        ? Optional.of("though it should be listed")
                        : Optional.empty();
    }

    /** An answer out of reach names nothing of the object but the address that was asked for. */
    private static Optional<String> told(Cell cell, Answered answered) {
        String asked = Reached.address(cell.operation(), cell.reach().values());
        return List.of(cell.object().open().number(), cell.object().decided().number()).stream()
                .filter(answered.body().replace(asked, "")::contains)
                .findFirst()
                .map(number -> "though it tells of " + number);
    }

    private static Answered nowhere(Cell cell) {
        Map<String, String> nothing = new HashMap<>();
        cell.reach()
                .values()
                .forEach((name, value) -> nothing.put(
                        name, name.equals("number") || name.equals("nr") ? "X-0" : new UUID(0, 7).toString()));
        nothing.putAll(Reached.WORDS);
        return ask(Objects.requireNonNull(BROWSERS.get(cell.who())), cell.operation(), nothing);
    }

    private static Answered ask(Cell cell) {
        return ask(
                Objects.requireNonNull(BROWSERS.get(cell.who())),
                cell.operation(),
                cell.reach().values());
    }

    /**
     * A form goes out with its token but without its fields: past the door it is found wanting or does what one button
     * does.
     */
    private static Answered ask(TestBrowser browser, Operation operation, Map<String, String> values) {
        HttpRequest.Builder request = HttpRequest.newBuilder(browser.at(Reached.address(operation, values)));
        if (operation.method().equals("GET")) {
            request.GET();
        } else {
            boolean api = operation.kind() == Operation.Kind.API;
            request.header("X-CSRF-TOKEN", token(browser))
                    .header("Content-Type", api ? "application/json" : "application/x-www-form-urlencoded")
                    .method(
                            operation.method(),
                            HttpRequest.BodyPublishers.ofString(
                                    api ? "{\"outcome\":\"APPROVED\",\"reasons\":\"Planen bär.\"}" : ""));
            if (api) {
                request.header("Idempotency-Key", UUID.randomUUID().toString()).header("If-Match", "\"9999\"");
            }
        }
        HttpResponse<String> answer = browser.send(request);
        return new Answered(
                answer.statusCode(), answer.headers().firstValue("Location").orElse(""), answer.body());
    }

    /** The mark that every form of this browser carries. */
    private static String token(TestBrowser browser) {
        String who = BROWSERS.entrySet().stream()
                .filter(each -> each.getValue() == browser)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        return TOKENS.computeIfAbsent(who, key -> {
            boolean signedIn = TABLE.role(key).isPresent();
            String page = browser.get(signedIn ? "/konto" : "/logga-in").body();
            return String.valueOf(TestBrowser.hidden(page, signedIn ? "/konto/sprak" : "/logga-in")
                    .get("_csrf"));
        });
    }

    /** Everything of the cases that somebody may rely on, as one text. */
    private static String state(Function<Guarded, CaseFile> which) {
        StringBuilder all = new StringBuilder();
        for (Guarded object : objects.values()) {
            for (String table : KEPT) {
                String key = table.equals("case_file") ? "id" : "case_id";
                String rows = PRODUCT.bean(ScopedDatabase.class)
                        .in(
                                Scope.ofCompanies(Set.of(object.company())),
                                dsl -> dsl.fetchSingle(
                                                ("select coalesce(string_agg(to_jsonb(t)::text, ',' order by to_jsonb(t)::text), '') from cases."
                                                        + table + " t where " + key + " = ?"),
                                                which.apply(object).id())
                                        .get(0, String.class));
                all.append(rows).append('\n');
            }
        }
        return all.toString();
    }
}
