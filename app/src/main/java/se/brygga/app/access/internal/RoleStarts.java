package se.brygga.app.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.brygga.app.access.RoleGrant;
import se.brygga.app.web.ui.NavEntry;
import se.brygga.app.web.ui.SignedIn;

/** Where each role begins, and what every page shows of who is signed in. */
@Service
public class RoleStarts implements SignedIn.Source {

    private final AuthorizationTable table;

    RoleStarts(AuthorizationTable table) {
        this.table = table;
    }

    /** The start page of the first role, in the order of the table, that the person holds. */
    public String of(se.brygga.app.access.SignedIn person, String language) {
        return leading(person)
                .map(role -> role.staff() || role.start().startsWith("/konto")
                        ? role.start()
                        : "/" + language + role.start())
                .orElse("/konto");
    }

    @Override
    public Optional<SignedIn> of(HttpServletRequest request) {
        return Caller.current().map(this::shown);
    }

    private SignedIn shown(se.brygga.app.access.SignedIn person) {
        Optional<Role> role = leading(person);
        List<NavEntry> entries = role.map(r -> r.nav().stream()
                        .map(e -> new NavEntry(e.key(), e.path(), e.letter()))
                        .toList())
                .orElse(List.of());
        String company = person.grants().stream()
                .filter(grant -> role.map(r -> r.id().equals(grant.role())).orElse(false))
                .map(RoleGrant::companyName)
                .findFirst()
                .orElse("");
        return new SignedIn(
                person.name(),
                role.map(Role::nameKey).orElse("access.role.none"),
                company,
                role.map(Role::staff).orElse(false),
                person.may("search.find"),
                entries);
    }

    private Optional<Role> leading(se.brygga.app.access.SignedIn person) {
        return table.roles().stream().filter(role -> person.has(role.id())).findFirst();
    }
}
