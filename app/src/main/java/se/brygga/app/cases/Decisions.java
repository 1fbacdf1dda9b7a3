package se.brygga.app.cases;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import se.brygga.app.platform.Actor;

/**
 * The decision by a second person: assessed as of now, recorded in one round trip under the locks of the undertaking.
 */
public interface Decisions {

    /**
     * Decides what was proposed.
     *
     * @param key the same key and the same order give the first answer again, and nothing is done twice
     */
    Answer decide(Actor decider, Order order, String key);

    /**
     * Decides for a program that acts with a decision maker's token.
     *
     * <p>A decision is taken by a natural person: she holds the certificate and the mandate, she has declared that she
     * is not in conflict, she is not the one who proposed, and what is decided is decided in her name. A program can
     * carry her decision from where she took it (a board's minutes, a system of her own) to here; it cannot be the one
     * who decides. So a token gives nothing of its own: it speaks for one person's account, that person alone has
     * collected its secret, every demand is put to her as if she stood at the page, and the log names both her and the
     * token.
     *
     * @param key the same key and the same order give the first answer again; while the first runs,
     *     {@link Refusal#KEY_RUNNING}
     */
    Answer decide(Actor decider, Ruling ruling, String key);

    /**
     * What a program brings.
     *
     * @param number number of the case
     * @param version the version of the case that was decided on
     * @param outcome how
     * @param reasons why, in words that the applicant can read
     * @param token the token that spoke; empty for a browser's session
     */
    record Ruling(String number, int version, CaseOutcome outcome, String reasons, Optional<UUID> token) {}

    /** What is decided: which version of which case, how, and why in words that the applicant can read. */
    record Order(Casework.Seen seen, CaseOutcome outcome, String reasons) {}

    /** What became of it. */
    sealed interface Answer {

        /** Recorded, durable, with its number and the SHA-256 of its receipt. */
        record Recorded(UUID decision, String number, String receipt, boolean replayed) implements Answer {}

        /** Not recorded; nothing was changed. */
        record Refused(Refusal why) implements Answer {}

        /** The ceiling would be passed: what is granted, what others have reserved, what the ceiling is, in euro. */
        record OverCeiling(BigDecimal prior, BigDecimal reserved, BigDecimal ceiling) implements Answer {}

        /** The commitment to the whole group would pass what the decider may decide. */
        record BeyondMandate(Commitment commitment) implements Answer {}

        /** The case has a newer version than the one on the screen. */
        record Stale(int currentVersion) implements Answer {}
    }
}
