package se.brygga.app.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.platform.ScopedDatabase;

/**
 * Bearer tokens of system accounts. A token carries scopes, which narrow what the account's roles allow: the id of an
 * operation, or its beginning with a star, such as {@code cases.*}.
 */
@Component
class Tokens {

    private static final String BEARER = "Bearer ";

    private final ScopedDatabase database;
    private final ProductClock clock;

    Tokens(ScopedDatabase database, ProductClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The token that a request brings along; only the interface for programs takes any. */
    static Optional<String> presented(HttpServletRequest request) {
        return Requested.isApi(request)
                ? Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                        .filter(header -> header.startsWith(BEARER))
                        .map(header -> header.substring(BEARER.length()).strip())
                : Optional.empty();
    }

    /** The account that a token speaks for in this operation; empty when it is unknown, outdated or too narrow. */
    Optional<UUID> account(HttpServletRequest request, Optional<Operation> operation) {
        return presented(request)
                .flatMap(token -> database.call(dsl -> dsl.fetchOptional(
                        "select account, scopes from access.api_token where token_hash = ? and valid @> ?::date",
                        Secrets.hash(token),
                        clock.today())))
                .filter(row -> operation.isEmpty()
                        || covers(
                                row.get("scopes", String[].class),
                                operation.get().id()))
                .map(row -> row.get("account", UUID.class));
    }

    private static boolean covers(String[] scopes, String operation) {
        return Arrays.stream(scopes)
                .anyMatch(s ->
                        s.endsWith("*") ? operation.startsWith(s.substring(0, s.length() - 1)) : operation.equals(s));
    }
}
