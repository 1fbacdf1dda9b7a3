package se.brygga.app.platform;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * What a transaction may see: rows of these legal entities, counties, funders or principals, or rows whose party is one
 * of these persons. Row security in the database holds every query to it.
 *
 * @param companies codes of the legal entities that decided
 * @param counties county codes, two digits
 * @param funders codes of those whose money it is
 * @param principals codes of those on whose behalf it was lent
 * @param parties persons who apply
 */
public record Scope(
        Set<String> companies, Set<String> counties, Set<String> funders, Set<String> principals, Set<UUID> parties) {

    private static final Scope NOTHING = new Scope(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    /** Copies the sets. */
    public Scope {
        companies = Set.copyOf(companies);
        counties = Set.copyOf(counties);
        funders = Set.copyOf(funders);
        principals = Set.copyOf(principals);
        parties = Set.copyOf(parties);
    }

    /** Sees the reference tables only. */
    public static Scope nothing() {
        return NOTHING;
    }

    /** Sees everything that these legal entities decided. */
    public static Scope ofCompanies(Collection<String> companies) {
        return new Scope(Set.copyOf(companies), Set.of(), Set.of(), Set.of(), Set.of());
    }

    /** Sees everything in these counties, whichever legal entity decided it. */
    public static Scope ofCounties(Collection<String> counties) {
        return new Scope(Set.of(), Set.copyOf(counties), Set.of(), Set.of(), Set.of());
    }

    /** Sees what this person applied for. */
    public static Scope ofParty(UUID person) {
        return new Scope(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(person));
    }
}
