package se.brygga.app.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.brygga.app.access.DemoAccounts;

/** A program that calls the interface with the token of one person, come by as everybody comes by one. */
public final class TestProgram {

    private static final Pattern TOKEN = Pattern.compile("/konto/nyckel/([0-9a-f-]{36})/hamta");
    private static final Pattern SECRET = Pattern.compile("<code>([A-Za-z0-9_-]{43})</code>");

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;
    private final String secret;

    private TestProgram(URI address, String secret) {
        this.address = address;
        this.secret = secret;
    }

    /** The administrator issues a token for somebody, who collects it on her own page. */
    public static TestProgram of(String userName, List<String> scopes) {
        TestProduct product = TestProduct.shared();
        issue(product.browser("administrator"), person(userName), scopes);
        TestBrowser own = product.browser(userName);
        String html = own.get("/konto").body();
        String token = first(TOKEN, html);
        String action = "/konto/nyckel/" + token + "/hamta";
        return new TestProgram(
                product.address(),
                first(SECRET, own.post(action, TestBrowser.hidden(html, action)).body()));
    }

    /** A program with some other token. */
    public static TestProgram with(String secret) {
        return new TestProgram(TestProduct.shared().address(), secret);
    }

    /** What the administrator's form answers. */
    public static HttpResponse<String> issue(TestBrowser administrator, UUID person, List<String> scopes) {
        String page = "/arbete/admin/anvandare/" + person;
        String action = page + "/nyckel";
        Map<String, List<String>> typed = new LinkedHashMap<>();
        TestBrowser.hidden(administrator.get(page).body(), action)
                .forEach((name, value) -> typed.put(name, List.of(value)));
        typed.put("nyckel-syfte", List.of("Prov av gränssnittet"));
        typed.put(
                "nyckel-till",
                List.of(LocalDate.now(ZoneId.of("Europe/Stockholm"))
                        .plusMonths(3)
                        .toString()));
        typed.put("nyckel-far", scopes);
        return administrator.postAll(action, typed);
    }

    /** The person behind a user name. */
    public static UUID person(String userName) {
        return TestProduct.shared().bean(DemoAccounts.class).named(userName).person();
    }

    private static String first(Pattern pattern, String html) {
        Matcher found = pattern.matcher(html);
        if (!found.find()) {
            throw new AssertionError("no " + pattern + " in\n" + html);
        }
        return found.group(1);
    }

    /** The token. */
    public String secret() {
        return secret;
    }

    /** Reads. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(address.resolve(path)).GET());
    }

    /** Decides; a header with an empty value is left out. */
    public HttpResponse<String> decide(String number, Map<String, String> headers, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve("/api/v1/cases/" + number + "/decision"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach((name, value) -> {
            if (!value.isEmpty()) {
                request.header(name, value);
            }
        });
        return send(request);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(
                    request.header("Authorization", "Bearer " + secret).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking", e);
        }
    }
}
