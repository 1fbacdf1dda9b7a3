package se.brygga.app.access.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import se.brygga.app.access.SignedIn;

/**
 * Finds out who sends a request, from the bearer token or the session, and reads the rights of that account as they are
 * now. A disabled or expired account is nobody from its next request on.
 */
final class IdentityFilter extends OncePerRequestFilter {

    private final AuthorizationTable table;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Tokens tokens;

    IdentityFilter(AuthorizationTable table, Accounts accounts, Sessions sessions, Tokens tokens) {
        this.table = table;
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/static/");
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Operation> operation = Requested.operation(request, table);
        who(request, operation).ifPresent(person -> {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(Caller.of(person));
            SecurityContextHolder.setContext(context);
        });
        chain.doFilter(request, response);
    }

    private Optional<SignedIn> who(HttpServletRequest request, Optional<Operation> operation) {
        Optional<String> token = Tokens.presented(request);
        if (token.isPresent()) {
            return tokens.person(token.get(), operation);
        }
        Optional<UUID> account = sessions.account(request);
        Optional<SignedIn> person = account.flatMap(id -> accounts.load(id, operation));
        if (account.isPresent() && person.isEmpty()) {
            sessions.end(request);
        }
        return person;
    }
}
