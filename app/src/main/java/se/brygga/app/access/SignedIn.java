package se.brygga.app.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.brygga.app.platform.Scope;

/**
 * Who sends this request, as the database says at this very request. A controller takes it as an argument.
 *
 * @param account the account that was signed in to
 * @param person the natural person behind it; four eyes are counted on this
 * @param userName the name typed at sign-in
 * @param name the person's name
 * @param language the language the person has chosen
 * @param party the person as applicant in the register of clients; empty for staff
 * @param grants the roles held today
 * @param token the token with which a program acts for the person; empty when she is signed in herself
 * @param rights what follows from the roles
 */
public record SignedIn(
        UUID account,
        UUID person,
        String userName,
        String name,
        String language,
        Optional<UUID> party,
        List<RoleGrant> grants,
        Optional<UUID> token,
        Rights rights) {

    /** Copies the grants. */
    public SignedIn {
        grants = List.copyOf(grants);
    }

    /** What a person may do and see, read from the table of rights. */
    public interface Rights {
        /** Whether the operation is allowed to this person. */
        boolean may(String operation);

        /** What the person may see in an operation: nothing when the operation is not allowed. */
        Scope scopeIn(String operation);

        /** What the person may see in the operation that this request is. */
        Scope scope();
    }

    /** Whether an operation of {@code authz.yaml} is allowed, for showing or hiding what leads to it. */
    public boolean may(String operation) {
        return rights.may(operation);
    }

    /** What this request may see and change. */
    public Scope scope() {
        return rights.scope();
    }

    /** What another operation may see, for a page that shows figures of it. */
    public Scope scopeIn(String operation) {
        return rights.scopeIn(operation);
    }

    /** Whether a role is held. */
    public boolean has(String role) {
        return grants.stream().anyMatch(grant -> grant.role().equals(role));
    }

    /** The legal entities of all roles held. */
    public Set<String> companies() {
        return grants.stream().flatMap(grant -> grant.company().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
