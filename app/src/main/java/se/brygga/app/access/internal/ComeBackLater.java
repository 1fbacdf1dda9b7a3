package se.brygga.app.access.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.filter.OncePerRequestFilter;
import se.brygga.app.platform.DatabaseFault;
import se.brygga.app.web.ui.ErrorView;

/**
 * While the database is away, or somebody holds what was to be changed, a request is told to come back, wherever it got
 * to: 503 with Retry-After, as a problem document or as a page. A lost race is 409, text that cannot be kept 400.
 * Stands before all other filters, since those that find out who is asking need the database too.
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
            Optional<DatabaseFault> fault = DatabaseFault.of(e);
            if (response.isCommitted() || fault.isEmpty()) {
                tell(e, request);
                throw e;
            }
            LOG.warn(
                    "database: {}, {} at {} {}",
                    fault.get(),
                    problems.correlation(request),
                    request.getMethod(),
                    path(request));
            answer(new Exchange(request, response), fault.get());
        }
    }

    /** Told here and nowhere else; a browser that went away is no fault. */
    private void tell(Exception fault, HttpServletRequest request) {
        if (!(fault instanceof ClientAbortException || fault instanceof AsyncRequestNotUsableException)) {
            LOG.error("fault {} at {} {}", problems.correlation(request), request.getMethod(), path(request), fault);
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI();
    }

    private void answer(Exchange exchange, DatabaseFault fault) throws ServletException, IOException {
        exchange.response().resetBuffer(); // what protects the page stays among the headers
        HttpStatus status = status(fault);
        exchange.response().setStatus(status.value());
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            exchange.response().setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
        }
        if (Requested.isApi(exchange.request())) {
            problems.write(exchange, status, code(fault));
        } else {
            exchange.request().setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status.value());
            exchange.request().setAttribute(ErrorView.HELD, fault == DatabaseFault.HELD);
            exchange.request().getRequestDispatcher("/error").forward(exchange.request(), exchange.response());
        }
    }

    private static HttpStatus status(DatabaseFault fault) {
        return switch (fault) {
            case HELD, AWAY -> HttpStatus.SERVICE_UNAVAILABLE;
            case RACE -> HttpStatus.CONFLICT;
            case BAD_TEXT -> HttpStatus.BAD_REQUEST;
        };
    }

    private static String code(DatabaseFault fault) {
        return switch (fault) {
            case AWAY -> "service.unavailable";
            case HELD -> "resource.held";
            case RACE -> "resource.changed";
            case BAD_TEXT -> "request.malformed";
        };
    }
}
