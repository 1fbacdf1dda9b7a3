package se.brygga.app.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * The cookie that names a session: out of reach of scripts, not sent along from other sites, tied to this host over
 * TLS.
 */
final class SessionCookie implements CookieSerializer {

    private static final String NAME = "session";

    private final DefaultCookieSerializer overTls = serializer("__Host-" + NAME, true);
    private final DefaultCookieSerializer plain = serializer(NAME, false);

    @Override
    public void writeCookieValue(CookieValue value) {
        of(value.getRequest().isSecure()).writeCookieValue(value);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return of(request.isSecure()).readCookieValues(request);
    }

    private DefaultCookieSerializer of(boolean secure) {
        return secure ? overTls : plain;
    }

    private static DefaultCookieSerializer serializer(String name, boolean secure) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setCookiePath("/");
        cookie.setUseSecureCookie(secure);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }
}
