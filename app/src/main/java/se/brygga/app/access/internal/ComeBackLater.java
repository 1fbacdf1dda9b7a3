package se.brygga.app.access.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import se.brygga.app.platform.DatabaseAway;

/**
 * While the database is away, every request is told to come back, wherever it got to: 503 with Retry-After, as a
 * problem document or as a page. Stands before all other filters, since those that find out who is asking need the
 * database too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ComeBackLater extends OncePerRequestFilter {

    /** Seconds; the database is restarted at once, and is mostly back by then. */
    static final String RETRY_AFTER = "2";

    private static final Logger LOG = LoggerFactory.getLogger(ComeBackLater.class);

    private final Problems problems;

    ComeBackLater(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException e) {
            if (response.isCommitted() || !DatabaseAway.isCauseOf(e)) {
                throw e;
            }
            LOG.warn(
                    "database away, {} at {} {}",
                    problems.correlation(request),
                    request.getMethod(),
                    request.getRequestURI());
            answer(new Exchange(request, response));
        }
    }

    private void answer(Exchange exchange) throws ServletException, IOException {
        exchange.response().resetBuffer(); // what protects the page stays among the headers
        exchange.response().setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        exchange.response().setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
        if (Requested.isApi(exchange.request())) {
            problems.write(exchange, HttpStatus.SERVICE_UNAVAILABLE, "service.unavailable");
        } else {
            exchange.request()
                    .setAttribute(RequestDispatcher.ERROR_STATUS_CODE, HttpStatus.SERVICE_UNAVAILABLE.value());
            exchange.request().getRequestDispatcher("/error").forward(exchange.request(), exchange.response());
        }
    }
}
