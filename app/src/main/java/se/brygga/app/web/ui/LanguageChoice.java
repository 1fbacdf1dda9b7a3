package se.brygga.app.web.ui;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * On pages without a language in the address, {@code ?sprak=en} is remembered in a cookie and the browser is sent back
 * to the same page without it, together with what is typed there.
 */
final class LanguageChoice implements HandlerInterceptor {

    private static final Duration KEPT = Duration.ofDays(365);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean asked = request.getDispatcherType() == DispatcherType.REQUEST
                && request.getMethod().equals("GET");
        if (!asked || carriesLanguage(request.getRequestURI())) {
            return true;
        }
        Optional<Language> wish =
                Optional.ofNullable(request.getParameter("sprak")).flatMap(Language::of);
        if (wish.isEmpty()) {
            return true;
        }
        ResponseCookie cookie = ResponseCookie.from(UiFactory.COOKIE, wish.get().code())
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        response.setHeader(HttpHeaders.LOCATION, without(request));
        response.setStatus(Typed.onward(request).value());
        return false;
    }

    private static boolean carriesLanguage(String path) {
        return path.length() > 1
                && Language.of(path.substring(1).split("/", 2)[0]).isPresent();
    }

    private static String without(HttpServletRequest request) {
        String query = Optional.ofNullable(request.getQueryString())
                .orElse("")
                .replaceAll("(^|&)sprak=[^&]*", "")
                .replaceAll("^&", "");
        String path = request.getRequestURI().replaceAll("^/+", "/");
        return query.isEmpty() ? path : path + "?" + query;
    }
}
