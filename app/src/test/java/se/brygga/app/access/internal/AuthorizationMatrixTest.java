package se.brygga.app.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.brygga.app.testing.TestBrowser;
import se.brygga.app.testing.TestProduct;

/**
 * R20: every operation as every role, as a visitor, and as accounts that were disabled or have expired. The table says
 * who gets past the door; what lies behind it, a page or "not found", is not looked at here.
 */
class AuthorizationMatrixTest {

    private static final String NOWHERE = "00000000-0000-7000-8000-000000000000";

    private static final TestProduct PRODUCT = TestProduct.shared();
    private static final AuthorizationTable TABLE = PRODUCT.bean(AuthorizationTable.class);
    private static final Map<String, TestBrowser> BROWSERS = new LinkedHashMap<>();
    private static final Map<String, String> TOKENS = new HashMap<>();
    private static final Map<String, Boolean> SENT_TO_SIGN_IN = new LinkedHashMap<>();

    @BeforeAll
    static void everybodySignsIn() throws SQLException {
        TABLE.roles().forEach(role -> BROWSERS.put(role.id(), PRODUCT.browser(role.id())));
        String closed = TestPeople.account("matrix-disabled", "administrator");
        String outdated = TestPeople.account("matrix-expired", "administrator");
        TestBrowser disabled = signedIn(closed);
        TestBrowser expired = signedIn(outdated);
        try (Connection connection = PRODUCT.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("update access.account set disabled_at = now() where user_name = '" + closed + "'");
            statement.execute(
                    "update access.account set valid = '[2009-01-01,2010-01-01)' where user_name = '" + outdated + "'");
        }
        BROWSERS.put("disabled", disabled);
        BROWSERS.put("expired", expired);
        BROWSERS.put("anonymous", PRODUCT.browser());
    }

    private static TestBrowser signedIn(String name) {
        TestBrowser browser = PRODUCT.browser();
        browser.signIn(name, TestPeople.PASSWORD);
        return browser;
    }

    @Test
    void everyCellIsAsTheTableSays() {
        List<String> deviations = new ArrayList<>();
        int cells = 0;
        for (Operation operation : TABLE.operations()) {
            if (operation.id().equals("access.sign-out.do")) {
                continue;
            }
            for (String who : BROWSERS.keySet()) {
                boolean known = TABLE.role(who).isPresent();
                boolean allowed = operation.allows(known, known ? Set.of(who) : Set.of());
                int status = ask(operation, who);
                cells++;
                if (status >= 500 || allowed == refused(status, operation, who)) {
                    deviations.add(who + " at " + operation.id() + ": " + status + " though "
                            + (allowed ? "allowed" : "not allowed"));
                }
            }
        }
        assertThat(deviations).isEmpty();
        assertThat(cells).isEqualTo((TABLE.operations().size() - 1) * BROWSERS.size());
    }

    private static boolean refused(int status, Operation operation, String who) {
        return status == 403 || status == 401 || SENT_TO_SIGN_IN.getOrDefault(operation.id() + who, false);
    }

    /**
     * A form goes out with its token but without its fields: past the door it is found wanting, and nothing is changed.
     */
    private static int ask(Operation operation, String who) {
        TestBrowser browser = Objects.requireNonNull(BROWSERS.get(who));
        String path = operation
                .path()
                .getPatternString()
                .replaceAll("\\{language[^}]*}", "sv")
                .replaceAll("\\{[^}]+}", NOWHERE);
        HttpRequest.Builder request = HttpRequest.newBuilder(browser.at(path));
        if (operation.method().equals("GET")) {
            request.GET();
        } else {
            String token = TOKENS.computeIfAbsent(who, AuthorizationMatrixTest::token);
            request.header("X-CSRF-TOKEN", token)
                    .header(
                            "Content-Type",
                            operation.kind() == Operation.Kind.API
                                    ? "application/json"
                                    : "application/x-www-form-urlencoded")
                    .method(
                            operation.method(),
                            HttpRequest.BodyPublishers.ofString(operation.kind() == Operation.Kind.API ? "{}" : ""));
        }
        HttpResponse<String> answer = browser.send(request);
        boolean toSignIn = answer.statusCode() == 303
                && answer.headers().firstValue("Location").orElse("").startsWith("/logga-in?till=")
                && !operation.path().getPatternString().startsWith("/logga-in");
        SENT_TO_SIGN_IN.put(operation.id() + who, toSignIn);
        return answer.statusCode();
    }

    private static String token(String who) {
        boolean signedIn = TABLE.role(who).isPresent();
        String page = Objects.requireNonNull(BROWSERS.get(who))
                .get(signedIn ? "/konto" : "/logga-in")
                .body();
        return String.valueOf(TestBrowser.hidden(page, signedIn ? "/konto/sprak" : "/logga-in")
                .get("_csrf"));
    }
}
