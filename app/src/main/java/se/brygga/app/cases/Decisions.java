package se.brygga.app.cases;

import java.math.BigDecimal;
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

    /** What is decided: which version of which case, how, and why in words that the applicant can read. */
    record Order(Casework.Seen seen, CaseOutcome outcome, String reasons) {}

    /** What became of it. */
    sealed interface Answer {

        /** Recorded, durable, with its number. */
        record Recorded(UUID decision, String number, boolean replayed) implements Answer {}

        /** Not recorded; nothing was changed. */
        record Refused(Refusal why) implements Answer {}

        /** The ceiling would be passed: what is granted, what others have reserved, what the ceiling is, in euro. */
        record OverCeiling(BigDecimal prior, BigDecimal reserved, BigDecimal ceiling) implements Answer {}

        /** The case has a newer version than the one on the screen. */
        record Stale(int currentVersion) implements Answer {}
    }
}
