package se.brygga.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import se.brygga.app.testing.TestBrowser;
import se.brygga.app.testing.TestProduct;

/** What the product believes of a caller's headers, with a proxy in front and without. */
class BehindProxyTest {

    private static final TestProduct PRODUCT = TestProduct.shared();
    private static final TestBrowser ALONE = node();
    private static final TestBrowser PROXIED = node("--behind-proxy");
    private static final TestBrowser ELSEWHERE = node("--behind-proxy", "192.0.2.1");

    @Test
    void behindAProxyWithTlsEveryCookieIsTiedToTheHostAndTheBrowserStaysOnTls() throws Exception {
        HttpResponse<String> answer = answer(PROXIED, "https");

        assertThat(cookies(answer)).isNotEmpty().allMatch(cookie -> cookie.startsWith("__Host-"));
        assertThat(cookies(answer)).allMatch(cookie -> cookie.contains("Secure"));
        assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("max-age=31536000"));
    }

    @Test
    void withoutTheOptionAForgedHeaderMakesNothingSecure() throws Exception {
        for (TestBrowser node : List.of(ALONE, ELSEWHERE)) {
            HttpResponse<String> answer = answer(node, "https");

            assertThat(cookies(answer)).isNotEmpty().noneMatch(cookie -> cookie.startsWith("__Host-"));
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
        }
    }

    @Test
    void behindAProxyFailuresCountAgainstTheCallerThatTheProxySaw() throws SQLException {
        failToSignIn(PROXIED, "203.0.113.7");
        assertThat(failuresFrom("203.0.113.7")).isEqualTo(1);

        failToSignIn(PROXIED, "198.51.100.9, 203.0.113.8");
        assertThat(failuresFrom("203.0.113.8"))
                .describedAs("what the proxy added")
                .isEqualTo(1);
        assertThat(failuresFrom("198.51.100.9"))
                .describedAs("what the caller made up")
                .isZero();
    }

    @Test
    void withoutTheOptionAForgedAddressIsNotCounted() throws SQLException {
        int before = failuresFrom("127.0.0.1");
        failToSignIn(ALONE, "203.0.113.66");
        failToSignIn(ELSEWHERE, "203.0.113.66");

        assertThat(failuresFrom("203.0.113.66")).isZero();
        assertThat(failuresFrom("127.0.0.1")).isEqualTo(before + 2);
    }

    @Test
    void aHostThatTheCallerMakesUpIsNeverBelieved() {
        for (TestBrowser node : List.of(ALONE, PROXIED)) {
            HttpResponse<String> page =
                    node.send(HttpRequest.newBuilder(node.at("/sv")).header("X-Forwarded-Host", "evil.example"));

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).doesNotContain("evil.example");
        }
    }

    @Test
    void plainHttpAnswersThisMachineOnly() throws Exception {
        URI address = ALONE.at("/");
        List<String> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(one -> !one.isLoopbackAddress())
                .map(one -> one.getHostAddress())
                .toList();

        assertThat(answers("127.0.0.1", address.getPort())).isTrue();
        assertThat(answers("127.0.0.2", address.getPort()))
                .describedAs("also loopback, but not listened on: the address is a narrow one")
                .isFalse();
        assertThat(others).noneMatch(one -> answers(one, address.getPort()));
    }

    private static boolean answers(String host, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), 1_000);
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    private static TestBrowser node(String... typed) {
        ServerOptions options = CommandLine.populateCommand(new ServerOptions(), typed);
        options.port = 0;
        return PRODUCT.neighbour(options.web());
    }

    private static HttpRequest.Builder signInPage(TestBrowser node) {
        return HttpRequest.newBuilder(node.at("/logga-in"));
    }

    /** Asked by a browser that has never been here: it gets every cookie that there is. */
    private static HttpResponse<String> answer(TestBrowser node, String proto) throws Exception {
        try (HttpClient fresh = HttpClient.newHttpClient()) {
            return fresh.send(
                    signInPage(node).header("X-Forwarded-Proto", proto).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static List<String> cookies(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie");
    }

    private static void failToSignIn(TestBrowser node, String forwarded) {
        Map<String, String> hidden = TestBrowser.hidden(node.get("/logga-in").body(), "/logga-in");
        StringBuilder body = new StringBuilder("namn=nobody&losenord=wrong");
        hidden.forEach(
                (name, value) -> body.append('&').append(name).append('=').append(value));
        HttpResponse<String> answer = node.send(HttpRequest.newBuilder(node.at("/logga-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Forwarded-For", forwarded)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
        assertThat(answer.statusCode()).describedAs(answer.body()).isEqualTo(422);
    }

    private static int failuresFrom(String address) throws SQLException {
        try (Connection connection = PRODUCT.superuser();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select count(*) from access.sign_in_failure where subject = 'address:" + address + "'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
