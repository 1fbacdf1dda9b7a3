package se.brygga.app.access.internal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * The mark of a browser: a signed cookie that says for which account its forms were shown. It guards every form against
 * forgery (the hidden token is derived from it) and, because it outlives the session, a form that is sent too late can
 * still be told to be that account's own.
 */
@Component
class FormMarks implements CsrfTokenRepository {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final String NAME = "marke";
    private static final String NOBODY = "-";
    private static final String KEY = "form-mark";

    private final SigningKeys keys;
    private final Secrets secrets;

    FormMarks(SigningKeys keys, Secrets secrets) {
        this.keys = keys;
        this.secrets = secrets;
    }

    /** The account whose forms this browser was shown; empty for a visitor or a mark that is not ours. */
    Optional<UUID> account(HttpServletRequest request) {
        return read(request).flatMap(FormMarks::accountOf);
    }

    /** Marks the browser for an account; a mark that is the account's already is kept, and with it every open form. */
    void give(Exchange exchange, UUID account) {
        if (!account(exchange.request()).equals(Optional.of(account))) {
            write(fresh(Optional.of(account)), exchange);
        }
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return token(fresh(signedIn(request)));
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token instanceof MarkedToken marked) {
            write(marked.mark(), new Exchange(request, response));
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        Optional<UUID> signedIn = signedIn(request);
        return read(request)
                .filter(mark -> signedIn.isEmpty() || accountOf(mark).equals(signedIn))
                .map(this::token)
                .orElse(null);
    }

    /**
     * A token that knows the mark it was derived from.
     *
     * @param mark the value of the cookie
     * @param getToken the token in the form
     */
    private record MarkedToken(String mark, String getToken) implements CsrfToken {
        private static final long serialVersionUID = 1L;

        @Override
        public String getHeaderName() {
            return "X-CSRF-TOKEN";
        }

        @Override
        public String getParameterName() {
            return "_csrf";
        }
    }

    private CsrfToken token(String mark) {
        return new MarkedToken(mark, keys.sign("form-token", mark));
    }

    private String fresh(Optional<UUID> account) {
        String body = secrets.next() + "." + account.map(UUID::toString).orElse(NOBODY);
        return body + "." + keys.sign(KEY, body);
    }

    private Optional<String> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(CookieNames.of(NAME, request)))
                        .map(Cookie::getValue)
                        .filter(this::isOurs)
                        .findFirst();
    }

    private boolean isOurs(String mark) {
        int end = mark.lastIndexOf('.');
        return end > 0
                && mark.indexOf('.') < end
                && same(keys.sign(KEY, mark.substring(0, end)), mark.substring(end + 1));
    }

    private static Optional<UUID> accountOf(String mark) {
        String account = mark.substring(mark.indexOf('.') + 1, mark.lastIndexOf('.'));
        return account.equals(NOBODY) ? Optional.empty() : Optional.of(UUID.fromString(account));
    }

    private static Optional<UUID> signedIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(Sessions.ACCOUNT) instanceof String account
                ? Optional.of(UUID.fromString(account))
                : Optional.empty();
    }

    private static void write(String mark, Exchange exchange) {
        HttpServletRequest request = exchange.request();
        ResponseCookie cookie = ResponseCookie.from(CookieNames.of(NAME, request), mark)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(KEPT)
                .build();
        exchange.response().addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
