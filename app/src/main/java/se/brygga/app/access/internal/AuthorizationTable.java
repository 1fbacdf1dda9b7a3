package se.brygga.app.access.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;

/**
 * The one table of rights: operation by role by scope. Read once from {@code authz.yaml}; code, OpenAPI and tests all
 * read this same table.
 */
final class AuthorizationTable {

    private final Map<String, Role> roles;
    private final Map<String, Operation> byId = new LinkedHashMap<>();
    private final Map<String, List<Operation>> byMethod = new HashMap<>();

    AuthorizationTable(Map<String, Role> roles, List<Operation> operations) {
        this.roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
        for (Operation operation : operations) {
            byId.put(operation.id(), operation);
            byMethod.computeIfAbsent(operation.method(), method -> new ArrayList<>())
                    .add(operation);
        }
        Comparator<Operation> mostSpecificFirst =
                Comparator.comparing(Operation::path, PathPattern.SPECIFICITY_COMPARATOR);
        byMethod.values().forEach(list -> list.sort(mostSpecificFirst));
    }

    /** The operation that a request is; empty when no controller answers it. */
    Optional<Operation> operation(String method, PathContainer path) {
        String asked = method.equals("HEAD") ? "GET" : method;
        return byMethod.getOrDefault(asked, List.of()).stream()
                .filter(operation -> operation.path().matches(path))
                .findFirst();
    }

    /** The operation with this path pattern, letter by letter as a controller wrote it. */
    Optional<Operation> declared(String method, String pattern) {
        return byMethod.getOrDefault(method, List.of()).stream()
                .filter(operation -> operation.path().getPatternString().equals(pattern))
                .findFirst();
    }

    Optional<Operation> operation(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Collection<Operation> operations() {
        return byId.values();
    }

    Optional<Role> role(String id) {
        return Optional.ofNullable(roles.get(id));
    }

    /** The roles in the order of the file; the first one held leads to the start page. */
    Collection<Role> roles() {
        return roles.values();
    }
}
