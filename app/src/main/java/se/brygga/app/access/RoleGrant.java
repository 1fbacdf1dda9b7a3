package se.brygga.app.access;

import java.util.Optional;
import java.util.Set;

/**
 * A role that a person holds today.
 *
 * @param role the role's id in {@code authz.yaml}
 * @param company the legal entity it is held in; empty for a role without one
 * @param companyName what that legal entity is called; empty without one
 * @param counties county codes it is held for
 */
public record RoleGrant(String role, Optional<String> company, String companyName, Set<String> counties) {

    /** Copies the counties. */
    public RoleGrant {
        counties = Set.copyOf(counties);
    }
}
