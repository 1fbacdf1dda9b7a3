package se.brygga.app.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.brygga.app.platform.Actor;

/**
 * The officer's side. Each call names the version of the case that the officer saw; a newer one gives
 * {@link Change.Stale} and changes nothing.
 */
public interface Casework {

    /** Takes the case: the officer becomes its handler and the review begins. */
    Change take(Actor officer, Seen seen);

    /**
     * Declares whether there is a conflict of interest, with its ground where there is. What was said before stays; a
     * declared conflict is not taken back by whoever declared it.
     */
    Change declareConflict(Actor officer, Seen seen, boolean conflict, String ground);

    /**
     * Finds that somebody else's declared conflict is none, and says why (Förvaltningslagen 18 §: whoever may be in
     * conflict takes no part in examining it).
     */
    Change liftConflict(Actor officer, Seen seen, UUID person, String ground);

    /** Asks the applicant to complete something by a day. */
    Change ask(Actor officer, Seen seen, String item, String message, LocalDate due);

    /** Goes on without an answer that is not needed any more. */
    Change resume(Actor officer, Seen seen);

    /** States a fact with its source. */
    Change state(Actor officer, Seen seen, String fact, CaseFile.StatedFact value);

    /** Records a judgement of a provision; the latest counts, and every earlier one stays to be read. */
    Change judge(Actor officer, Seen seen, String provision, boolean met, String text);

    /** Records a reason of a degree for a provision; the latest counts, and every earlier one stays to be read. */
    Change reason(Actor officer, Seen seen, String provision, String degree, String text);

    /** Sets the terms. */
    Change setTerms(Actor officer, Seen seen, CaseFile.Terms terms);

    /** Changes what others bear. */
    Change setSources(Actor officer, Seen seen, List<CaseFile.Source> sources);

    /** Says that an award which was declared stands in the register as well, or that it does not. */
    Change markSame(Actor officer, Seen seen, SameAward mark);

    /**
     * Two that may be one award.
     *
     * @param declared identifier of the declaration
     * @param registered identifier of the register's entry; empty to tell them apart again
     * @param text why
     */
    record SameAward(UUID declared, Optional<UUID> registered, String text) {}

    /** Sends the case for decision, with the receipt of what the law says now and room for its aid reserved. */
    default Change propose(Actor officer, Seen seen, CaseOutcome outcome, String text) {
        return propose(officer, seen, new Motion(outcome, text, CaseFile.English.NONE, ""));
    }

    /** The same, with English beside the Swedish text. */
    Change propose(Actor officer, Seen seen, Motion motion);

    /**
     * What an officer proposes.
     *
     * @param outcome how the case should end
     * @param text why, in Swedish, which binds
     * @param english the same reasons and the conditions in English, as far as she has written them
     * @param standing what the case says, field by field, for whoever reads a later proposal beside this one; empty
     *     where nobody reads it
     */
    record Motion(CaseOutcome outcome, String text, CaseFile.English english, String standing) {}

    /** A decision maker sends it back with a reason. */
    Change sendBack(Actor decider, Seen seen, String text);

    /** Which case, and the version of it that was on the screen. */
    record Seen(UUID caseId, int version) {}
}
