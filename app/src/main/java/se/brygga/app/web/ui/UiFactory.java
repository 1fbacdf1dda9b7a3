package se.brygga.app.web.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Makes the {@link Ui} of a request. */
@Component
public class UiFactory {

    /** Cookie that remembers the language where the address does not carry it. */
    static final String COOKIE = "sprak";

    private final ObjectProvider<SignedIn.Source> people;
    private final Ui.Services services;

    UiFactory(
            Messages messages,
            ObjectProvider<ResourceUrlProvider> resources,
            FormKeys formKeys,
            Clock clock,
            ObjectProvider<SignedIn.Source> people,
            @Value("${brygga.demo:false}") boolean demo) {
        this.people = people;
        Ui.Assets assets = path -> hashed(resources, "/static/" + path);
        this.services = new Ui.Services(messages, assets, formKeys, clock, people.getIfAvailable() != null, demo);
    }

    /** The context for the page that answers this request. */
    public Ui of(HttpServletRequest request) {
        String query = request.getQueryString();
        String path = original(request);
        Ui.Place place = new Ui.Place(language(request, path), path, query == null ? "" : query, host(request));
        Optional<SignedIn> person = Optional.ofNullable(people.getIfAvailable()).flatMap(source -> source.of(request));
        return new Ui(place, services, person, csrf(request), new Forms(Typed.with(request)));
    }

    /** The language of a request: the address's, else the cookie's, else the browser's. */
    static Language language(HttpServletRequest request, String path) {
        String first = path.length() > 1 ? path.substring(1).split("/", 2)[0] : "";
        return Language.of(first)
                .or(() -> cookie(request).flatMap(Language::of))
                .orElseGet(() -> browser(request));
    }

    private static Language browser(HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Language");
        return accepted == null ? Language.SV : Language.preferred(accepted);
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(c -> c.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private static String original(HttpServletRequest request) {
        Object forwarded = request.getAttribute("jakarta.servlet.error.request_uri");
        return forwarded instanceof String uri ? uri : request.getRequestURI();
    }

    private static String host(HttpServletRequest request) {
        int port = request.getServerPort();
        String shown = port == 80 || port == 443 ? "" : ":" + port;
        return request.getScheme() + "://" + request.getServerName() + shown;
    }

    /** The mark of the browser, made when a page first needs one; a program is shown no form and gets none. */
    private static Ui.Csrf csrf(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/")
                        && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Ui.Csrf(token.getParameterName(), token.getToken())
                : Ui.Csrf.NONE;
    }

    private static String hashed(ObjectProvider<ResourceUrlProvider> resources, String path) {
        ResourceUrlProvider provider = resources.getIfAvailable();
        String address = provider == null ? null : provider.getForLookupPath(path);
        return address == null ? path : address;
    }
}
