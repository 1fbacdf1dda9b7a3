package se.brygga.app.access.internal;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import se.brygga.app.access.RoleGrant;
import se.brygga.app.access.SignedIn;

/**
 * Decides every request from the table of rights. A request that no controller answers holds nothing to protect: it
 * ends as a static file or as "not found". That no controller is missing in the table is checked at start.
 */
@Component
class TableDecides implements AuthorizationManager<RequestAuthorizationContext> {

    private static final AuthorizationDecision YES = new AuthorizationDecision(true);
    private static final AuthorizationDecision NO = new AuthorizationDecision(false);

    private final AuthorizationTable table;

    TableDecides(AuthorizationTable table) {
        this.table = table;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        if (request.getDispatcherType() != DispatcherType.REQUEST) {
            return YES;
        }
        Optional<Operation> operation = Requested.operation(request, table);
        if (operation.isEmpty()) {
            return YES;
        }
        Optional<SignedIn> person = Caller.of(authentication.get());
        Set<String> roles = person.map(
                        p -> p.grants().stream().map(RoleGrant::role).collect(Collectors.toUnmodifiableSet()))
                .orElse(Set.of());
        return operation.get().allows(person.isPresent(), roles) ? YES : NO;
    }
}
