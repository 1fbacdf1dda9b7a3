package se.brygga.app.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A company of the group.
 *
 * @param code short name, used in addresses and in {@code decider.company}
 * @param name registered name
 * @param kind what it is for
 * @param organisationNumber where known
 * @param existence the days on which it exists
 * @param ties the counties it serves and who owns it
 */
public record Company(
        String code, String name, Kind kind, Optional<String> organisationNumber, Dated<String> existence, Ties ties) {

    /** What a company is for. */
    public enum Kind {
        /** Owns the others and lends the money. */
        PARENT,
        /** Serves counties. */
        REGIONAL,
        /** Decides on equity. */
        EQUITY
    }

    /** Who an owner is. */
    public enum OwnerKind {
        STATE,
        PARENT,
        REGION
    }

    /**
     * A share in a company.
     *
     * @param owner who holds it
     * @param kind who that is
     * @param county the county of a regional owner, where it has one
     * @param share fraction of the capital; empty where it was looked for and not found
     */
    public record Share(String owner, OwnerKind kind, Optional<String> county, Optional<BigDecimal> share) {}

    /** The counties a company serves (codes) and its owners, by date. */
    public record Ties(List<Dated<String>> counties, List<Dated<Share>> owners) {
        public Ties {
            counties = List.copyOf(counties);
            owners = List.copyOf(owners);
        }
    }

    /** The codes of the counties that it serves on the day. */
    public List<String> countiesOn(LocalDate day) {
        return ties.counties().stream()
                .filter(each -> each.validity().holdsOn(day))
                .map(Dated::value)
                .toList();
    }

    /** Its owners on the day. */
    public List<Dated<Share>> ownersOn(LocalDate day) {
        return ties.owners().stream()
                .filter(each -> each.validity().holdsOn(day))
                .toList();
    }
}
