package se.brygga.app.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import se.brygga.app.access.SignedIn;

/**
 * Bearer tokens. A token speaks for one person's account and carries scopes, which narrow what the account's roles
 * allow: the id of an operation, or its beginning with a star, such as {@code cases.*}.
 */
@Component
class Tokens {

    private static final String BEARER = "Bearer ";

    private final Accounts accounts;

    Tokens(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The token that a request brings along; only the interface for programs takes any. */
    static Optional<String> presented(HttpServletRequest request) {
        return Requested.isApi(request)
                ? Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                        .filter(header -> header.startsWith(BEARER))
                        .map(header -> header.substring(BEARER.length()).strip())
                : Optional.empty();
    }

    /** Who a token speaks for in this operation; empty when it is unknown, outdated or too narrow. */
    Optional<SignedIn> person(String token, Optional<Operation> operation) {
        return accounts.byToken(Secrets.hash(token), operation);
    }

    static boolean covers(String[] scopes, String operation) {
        return Arrays.stream(scopes)
                .anyMatch(s ->
                        s.endsWith("*") ? operation.startsWith(s.substring(0, s.length() - 1)) : operation.equals(s));
    }
}
