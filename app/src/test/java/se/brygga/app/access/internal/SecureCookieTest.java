package se.brygga.app.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

class SecureCookieTest {

    @Test
    void overTlsTheSessionCookieIsTiedToThisHost() {
        assertThat(cookie(true))
                .startsWith("__Host-session=")
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain");
    }

    @Test
    void onPlainHttpOfLoopbackItHasItsPlainName() {
        assertThat(cookie(false))
                .startsWith("session=")
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
    }

    @Test
    void aCookieOfTheOtherKindIsNotRead() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSecure(true);
        request.setCookies(new Cookie("session", "eA=="));

        assertThat(new SessionCookie().readCookieValues(request)).isEmpty();
    }

    private static String cookie(boolean secure) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSecure(secure);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new SessionCookie().writeCookieValue(new CookieValue(request, response, "id"));
        List<String> headers = response.getHeaders("Set-Cookie");
        return Arrays.toString(headers.toArray()).substring(1);
    }
}
