package se.brygga.app.access.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.brygga.app.access.RoleGrant;
import se.brygga.app.access.SignedIn;
import se.brygga.app.platform.Scope;

/**
 * Reads the table of rights for one person. A scope is the union over the roles that allow the operation.
 *
 * @param table the table
 * @param reach what the scope words mean for this person
 * @param current the operation of this request; empty outside a request
 */
record GrantedRights(AuthorizationTable table, Reach reach, Optional<Operation> current) implements SignedIn.Rights {

    /**
     * What the words of scope mean for one person.
     *
     * @param grants roles held today
     * @param group every legal entity there is or was
     * @param party the person as applicant
     */
    record Reach(List<RoleGrant> grants, Set<String> group, Optional<UUID> party) {
        Reach {
            grants = List.copyOf(grants);
            group = Set.copyOf(group);
        }

        Set<String> roles() {
            return grants.stream().map(RoleGrant::role).collect(Collectors.toUnmodifiableSet());
        }
    }

    @Override
    public boolean may(String operation) {
        return named(operation).allows(true, reach.roles());
    }

    @Override
    public Scope scopeIn(String operation) {
        return scopeOf(named(operation));
    }

    @Override
    public Scope scope() {
        return current.map(this::scopeOf).orElseGet(this::widest);
    }

    private Operation named(String operation) {
        return table.operation(operation)
                .orElseThrow(() -> new IllegalArgumentException("no operation " + operation + " in authz.yaml"));
    }

    private Scope scopeOf(Operation operation) {
        Collected collected = new Collected();
        for (RoleGrant grant : reach.grants()) {
            operation.reach(grant.role()).ifPresent(word -> collected.add(word, grant));
        }
        return collected.scope();
    }

    /** Work outside a request, such as the loading of the demo, is done with all that the roles give anywhere. */
    private Scope widest() {
        Collected collected = new Collected();
        for (RoleGrant grant : reach.grants()) {
            table.operations()
                    .forEach(operation -> operation.reach(grant.role()).ifPresent(word -> collected.add(word, grant)));
        }
        return collected.scope();
    }

    private final class Collected {
        private final Set<String> companies = new HashSet<>();
        private final Set<String> counties = new HashSet<>();
        private final Set<UUID> parties = new HashSet<>();

        void add(ScopeWord word, RoleGrant grant) {
            switch (word) {
                case NONE -> {}
                case OWN -> reach.party().ifPresent(parties::add);
                case COMPANY -> grant.company().ifPresent(companies::add);
                case COUNTY -> counties.addAll(grant.counties());
                case GROUP -> companies.addAll(reach.group());
            }
        }

        Scope scope() {
            return new Scope(companies, counties, Set.of(), Set.of(), parties);
        }
    }
}
