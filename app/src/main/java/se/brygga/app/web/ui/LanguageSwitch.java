package se.brygga.app.web.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The change of language takes along what is typed but not sent, without a script: its button belongs to the form and
 * posts it to the same page in the other language. From here on the request is a plain reading of that page, which
 * nothing checks, saves or counts as sent; what was typed is only shown in the form again. Files stay behind.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class LanguageSwitch extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String form = isForm(request) ? request.getParameter(Typed.FIELD) : null;
        if (form == null) {
            chain.doFilter(request, response);
            return;
        }
        Reading reading = new Reading(request);
        // Another site must not be able to fill in a form for its visitor.
        if (!"cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            Typed.in(request, reading.getParameterMap(), form).leave(request);
        }
        chain.doFilter(reading, response);
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getMethod().equals("POST")
                && type != null
                && (StringUtils.startsWithIgnoreCase(type, "application/x-www-form-urlencoded")
                        || StringUtils.startsWithIgnoreCase(type, "multipart/form-data"));
    }

    /** The same request as a reading: its address and query count, its body does not. */
    private static final class Reading extends HttpServletRequestWrapper {

        private final Map<String, String[]> query = new LinkedHashMap<>();

        Reading(HttpServletRequest request) {
            super(request);
            String raw = request.getQueryString();
            UriComponentsBuilder.newInstance()
                    .query(raw == null ? "" : raw)
                    .build()
                    .getQueryParams()
                    .forEach((name, values) -> query.put(
                            decoded(name),
                            values.stream()
                                    .map(value -> value == null ? "" : decoded(value))
                                    .toArray(String[]::new)));
        }

        private static String decoded(String part) {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public @Nullable String getParameter(String name) {
            String[] values = getParameterValues(name);
            return values == null ? null : values[0];
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return query.get(name);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(query.keySet());
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(query);
        }
    }
}
