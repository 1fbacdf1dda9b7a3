package se.brygga.app.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * How a refusal looks. A program gets a problem document. A person who is not signed in gets the sign-in page, with
 * what was typed kept on the server; a person without the right gets a page that says so.
 */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ParkedForms parked;
    private final FormMarks marks;
    private final AuthorizationTable table;
    private final Problems problems;

    Refusals(ParkedForms parked, FormMarks marks, AuthorizationTable table, Problems problems) {
        this.parked = parked;
        this.marks = marks;
        this.table = table;
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (Requested.isApi(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            problems.write(new Exchange(request, response), HttpStatus.UNAUTHORIZED, "access.sign-in-needed");
        } else if (Requested.isSafe(request)) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            seeOther(response, Addresses.signIn(request.getRequestURI() + query));
        } else {
            Optional<UUID> kept = marks.account(request).flatMap(account -> parked.park(request, account));
            seeOther(
                    response,
                    Addresses.signIn(kept.map(id -> "/sparat/" + id).orElseGet(() -> ParkedForms.page(request))));
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        if (Requested.isApi(request)) {
            String code = reason instanceof CsrfException ? "access.form-not-ours" : "access.not-allowed";
            problems.write(new Exchange(request, response), HttpStatus.FORBIDDEN, code);
        } else if (reason instanceof CsrfException && isForEveryone(request)) {
            // Nothing is lost and nobody is known: the same page again, with a token that fits.
            seeOther(response, ParkedForms.page(request));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean isForEveryone(HttpServletRequest request) {
        return Requested.operation(request, table)
                .map(operation -> operation.audience() instanceof Operation.Audience.Everyone)
                .orElse(false);
    }

    private static void seeOther(HttpServletResponse response, String address) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, address);
    }
}
