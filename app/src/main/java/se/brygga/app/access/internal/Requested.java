package se.brygga.app.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.ServletRequestPathUtils;

/** Tells which operation a request is. The path is read the way Spring's own dispatcher reads it. */
final class Requested {

    private static final String OPERATION = Requested.class.getName();

    private Requested() {}

    static Optional<Operation> operation(HttpServletRequest request, AuthorizationTable table) {
        if (request.getAttribute(OPERATION) instanceof Operation known) {
            return Optional.of(known);
        }
        PathContainer path = ServletRequestPathUtils.parse(request).pathWithinApplication();
        Optional<Operation> found = table.operation(request.getMethod(), path);
        found.ifPresent(operation -> request.setAttribute(OPERATION, operation));
        return found;
    }

    /** Whether the caller is a program: it gets problem documents, never a page. */
    static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    static boolean isSafe(HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "GET", "HEAD", "OPTIONS" -> true;
            default -> false;
        };
    }
}
