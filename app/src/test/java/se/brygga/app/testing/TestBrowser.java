package se.brygga.app.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser with cookies and forms, without script. It follows nothing by itself. */
public final class TestBrowser {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    private static final int BYTE = 256;
    private static final AtomicInteger MACHINES = new AtomicInteger();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;
    private final URI address;

    private TestBrowser(URI address, InetAddress from) {
        this.address = address;
        this.client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .localAddress(from)
                .build();
    }

    /** A browser that sits where the product runs, as a proxy does. */
    static TestBrowser besideProduct(URI address) {
        return new TestBrowser(address, InetAddress.getLoopbackAddress());
    }

    /**
     * A browser at a machine of its own, so that failures at sign-in which another test makes are not held against it.
     */
    static TestBrowser elsewhere(URI address) {
        int machine = MACHINES.incrementAndGet();
        byte[] from = {127, 1, (byte) (machine / BYTE), (byte) (machine % BYTE)};
        try {
            return new TestBrowser(address, InetAddress.getByAddress(from));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }

    /** Asks for a page. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(address.resolve(path))
                .header("Accept-Language", "sv")
                .GET());
    }

    /** Sends a form with exactly these fields. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        fields.forEach((name, value) -> lists.put(name, List.of(value)));
        return postAll(path, lists);
    }

    /** Sends a form in which a name may stand several times, as ticked boxes do. */
    public HttpResponse<String> postAll(String path, Map<String, List<String>> fields) {
        String body = fields.entrySet().stream()
                .flatMap(
                        field -> field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept-Language", "sv")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Opens a page and sends a file with the form on it that goes to an address, as a browser without script does. */
    public HttpResponse<String> upload(
            String page, String action, Map<String, String> typed, String name, byte[] bytes) {
        Map<String, String> fields = new LinkedHashMap<>(hidden(get(page).body(), action));
        fields.putAll(typed);
        String boundary = "brygga-test-boundary";
        StringBuilder head = new StringBuilder();
        fields.forEach((field, value) -> head.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, field, value)));
        head.append("--%s\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                .formatted(boundary, name, "application/octet-stream"));
        byte[] before = head.toString().getBytes(StandardCharsets.UTF_8);
        byte[] after = "\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8);
        byte[] body = new byte[before.length + bytes.length + after.length];
        System.arraycopy(before, 0, body, 0, before.length);
        System.arraycopy(bytes, 0, body, before.length, bytes.length);
        System.arraycopy(after, 0, body, before.length + bytes.length, after.length);
        return send(HttpRequest.newBuilder(address.resolve(action))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Accept-Language", "sv")
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** Opens a page and fills in the form on it that is sent to an address. */
    public HttpResponse<String> submit(String page, String action, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>(hidden(get(page).body(), action));
        fields.putAll(typed);
        return post(action, fields);
    }

    /** The hidden fields of the form that is sent to an address. */
    public static Map<String, String> hidden(String html, String action) {
        int begin = html.indexOf("action=\"" + action + "\"");
        if (begin < 0) {
            throw new AssertionError(
                    "no form for " + action + " in: " + html.lines().limit(60).collect(Collectors.joining("\n")));
        }
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher matcher = HIDDEN.matcher(html.substring(begin, html.indexOf("</form>", begin)));
        while (matcher.find()) {
            fields.put(matcher.group(1), matcher.group(2));
        }
        return fields;
    }

    /** What a page says, without the marks that hold figures together within a sentence. */
    public static String words(HttpResponse<String> page) {
        return page.body().replaceAll("</?span[^>]*>", "");
    }

    /** Signs in; fails the test when that does not lead on. */
    public void signIn(String userName, String password) {
        HttpResponse<String> answer = submit("/logga-in", "/logga-in", Map.of("namn", userName, "losenord", password));
        if (answer.statusCode() != 303) {
            throw new AssertionError(
                    "sign-in as " + userName + " answered " + answer.statusCode() + ": " + answer.body());
        }
    }

    /** The value of a cookie. */
    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(c -> c.getName().equals(name))
                .map(c -> c.getValue())
                .findFirst();
    }

    /** Sends any request with this browser's cookies. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The whole address of a path. */
    public URI at(String path) {
        return address.resolve(path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
