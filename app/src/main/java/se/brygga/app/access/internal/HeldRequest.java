package se.brygga.app.access.internal;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

/**
 * A request whose content has been looked at and can still be read.
 *
 * @param request the request to go on with
 * @param hash hash of what was sent, the form's own hidden fields aside
 */
record HeldRequest(HttpServletRequest request, String hash) {

    private static final Set<String> NOT_HASHED = Set.of("_csrf", OnceFilter.FIELD);

    static HeldRequest of(HttpServletRequest request) throws IOException, ServletException {
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        String target = request.getMethod() + " " + request.getRequestURI() + "\n";
        if (type.startsWith("multipart/")) {
            return new HeldRequest(request, Secrets.hash(target + fields(request) + files(request)));
        }
        if (type.startsWith("application/x-www-form-urlencoded")) {
            return new HeldRequest(request, Secrets.hash(target + fields(request)));
        }
        byte[] body = request.getInputStream().readAllBytes();
        return new HeldRequest(new WithBody(request, body), Secrets.hash(target + Secrets.hash(body)));
    }

    private static String fields(HttpServletRequest request) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(request.getParameterMap()).forEach((name, values) -> {
            if (!NOT_HASHED.contains(name)) {
                text.append(name.length()).append(':').append(name);
                Arrays.stream(values)
                        .forEach(value -> text.append('=')
                                .append(value.length())
                                .append(':')
                                .append(value));
            }
        });
        return text.toString();
    }

    private static String files(HttpServletRequest request) throws IOException, ServletException {
        StringBuilder text = new StringBuilder();
        for (Part part : request.getParts()) {
            if (part.getSubmittedFileName() != null) {
                try (InputStream content = part.getInputStream()) {
                    text.append(part.getName()).append('#').append(Secrets.hash(content));
                }
            }
        }
        return text.toString();
    }

    /** The request with its body put back. */
    private static final class WithBody extends HttpServletRequestWrapper {
        private final byte[] body;

        WithBody(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body.clone();
        }

        @Override
        public ServletInputStream getInputStream() {
            return new Replayed(new ByteArrayInputStream(body));
        }

        @Override
        public BufferedReader getReader() {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    /** A stream over bytes in memory. */
    private static final class Replayed extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        Replayed(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int from, int most) {
            return bytes.read(into, from, most);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("the body is read at once");
        }
    }
}
