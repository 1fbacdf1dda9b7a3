package se.brygga.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.brygga.app.testing.TestProduct;

/**
 * What no browser sends is answered as calmly as the rest: never a fault of ours, a trace, or the server's own page.
 */
class HostileRequestsTest {

    private static final URI ADDRESS = TestProduct.shared().address();
    private static final List<String> TELLTALE =
            List.of("Exception", "se.brygga", "org.apache", "Apache Tomcat", "Whitelabel", "HTTP Status", "\tat ");
    private static final List<String> DOORS = List.of(
            "/sv/logga-in",
            "/logga-in",
            "/arbete/admin/rantor/fil",
            "/sv/mina/ansokan",
            "/api/v1/assess",
            "/api/v1/sme",
            "/api/v1/schedule",
            "/api/v1/decisions");
    private static final List<String> BODIES = List.of(
            "",
            "a=%zz&%=&=&a=%00",
            "--x\r\nContent-Disposition: form-data; name=\"\u0000../../x\"; filename=\"../..\"\r\n\r\nabc",
            "{\"a\":\"\\u0000\"}",
            "[[[[[[",
            "{\"unknown\":1}",
            "null");
    private static final List<String> TYPES = List.of(
            "application/x-www-form-urlencoded",
            "application/x-www-form-urlencoded; charset=nonsense",
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "multipart/form-data; boundary=x",
            "application/json",
            "application/json; charset=utf-16",
            "nonsense",
            "text/xml");
    private static final List<String> SECURITY = List.of("content-security-policy", "x-content-type-options");

    @Test
    void aStrangeBodyIsTheSendersFault() throws IOException {
        Map<String, String> requests = new LinkedHashMap<>();
        for (String path : DOORS) {
            for (String type : TYPES) {
                for (String body : BODIES) {
                    requests.put(
                            "POST " + path + " " + type + " " + shortened(body),
                            "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                                    + "\r\nContent-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n|"
                                    + body);
                }
            }
        }
        assertCalm(requests);
    }

    @Test
    void aStrangeAddressIsAnsweredInOurWords() throws IOException {
        Map<String, String> requests = new LinkedHashMap<>();
        for (String path : List.of(
                "/%2e%2e/%2e%2e/etc/passwd",
                "/../../etc/passwd",
                "/sv/%252e%252e/arbete",
                "/arbete/foretag/%00",
                "/sv/%zz",
                "/sv//mina",
                "/sv/;jsessionid=1",
                "/sv/a%0d%0ab",
                "/sv/a%5cb",
                "/sv/%c0%af",
                "/sv?a=%zz",
                "/sv?" + "a".repeat(4_000),
                "/" + "a/".repeat(2_000))) {
            requests.put("GET " + shortened(path), "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n");
        }
        assertCalm(requests);
    }

    @Test
    void aStrangeVerbOrHeaderIsAnsweredInOurWords() throws IOException {
        Map<String, String> requests = new LinkedHashMap<>();
        for (String verb : List.of("TRACE", "OPTIONS", "HEAD", "PUT", "DELETE", "PATCH", "PROPFIND", "get")) {
            requests.put(verb, verb + " /sv HTTP/1.1\r\nHost: localhost\r\n");
        }
        for (String header : List.of(
                "Accept-Language: " + "x,".repeat(500),
                "Accept-Language: ;;;q=9",
                "Accept: nonsense",
                "If-Modified-Since: yesterday",
                "If-None-Match: \"",
                "Range: bytes=9-1",
                "Cookie: BRYGGA=\u0001; =; ;;",
                "Cookie: " + "a".repeat(5_000))) {
            requests.put(shortened(header), "GET /sv HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n");
        }
        assertCalm(requests);
    }

    private static void assertCalm(Map<String, String> requests) throws IOException {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, String> each : requests.entrySet()) {
            String answer = answer(each.getValue());
            String status = answer.lines().findFirst().orElse("nothing");
            String head = answer.split("\r\n\r\n", 2)[0].toLowerCase(Locale.ROOT);
            if (!status.matches("HTTP/1\\.1 [234]\\d\\d.*|HTTP/1\\.1 50[15].*")) {
                faults.add(each.getKey() + ": " + status);
            }
            TELLTALE.stream()
                    .filter(answer::contains)
                    .forEach(found -> faults.add(each.getKey() + ": " + status + " says " + found));
            // What the connector itself refuses has no body that anything could run in.
            boolean bare = answer.endsWith("\r\n\r\n");
            SECURITY.stream()
                    .filter(header -> !bare && !head.contains(header))
                    .forEach(missing -> faults.add(each.getKey() + ": " + status + " without " + missing));
        }
        assertThat(faults).isEmpty();
    }

    /** The bytes as they are, which no client of a library would send. */
    private static String answer(String request) throws IOException {
        try (Socket socket = new Socket(ADDRESS.getHost(), ADDRESS.getPort())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            String[] parts = request.split("\\|", request.startsWith("POST") ? 2 : 1);
            String whole = parts[0] + "Connection: close\r\n\r\n" + (parts.length > 1 ? parts[1] : "");
            out.write(whole.getBytes(StandardCharsets.UTF_8));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "… (" + text.length() + ")" : text;
    }
}
