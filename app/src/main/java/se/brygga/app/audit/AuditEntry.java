package se.brygga.app.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One entry of a chain.
 *
 * @param chain what it is about
 * @param action what was done, in capitals
 * @param actor the person who did it; empty for the product itself
 * @param payload identifiers and figures as JSON, no free personal text
 * @param at when
 * @param hash the entry's own hash in hexadecimal, which the next entry carries on
 */
public record AuditEntry(Place chain, String action, Optional<Actor> actor, String payload, Instant at, String hash) {

    /**
     * Where in which chain.
     *
     * @param subject the case, account or rate that the chain belongs to
     * @param seq place in the chain, from one
     * @param kind what sort of thing the subject is
     * @param label the number of a case, the name of an enterprise, the user name of an account; else empty
     */
    public record Place(UUID subject, int seq, String kind, Optional<String> label) {}

    /** A person by identifier and name. */
    public record Actor(UUID person, String name) {}
}
