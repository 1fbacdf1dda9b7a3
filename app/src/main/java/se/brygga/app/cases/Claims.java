package se.brygga.app.cases;

import java.util.UUID;
import se.brygga.app.cases.Casework.Seen;
import se.brygga.app.platform.Actor;

/**
 * The applicant's word about who owns whom, and what an officer found. A confirmed claim enters the ownership of the
 * register with the application's number as its source; a refused one stays on the case. While one is unanswered
 * nothing can be proposed, for the size of the enterprise and its room for aid are not known before.
 */
public interface Claims {

    /** Answers one claim, on the version of the case that the officer saw. */
    Change answer(Actor officer, Seen seen, Answer answer);

    /**
     * What the officer found.
     *
     * @param claim which claim
     * @param confirmed whether it is so
     * @param reason what shows it
     */
    record Answer(UUID claim, boolean confirmed, String reason) {}
}
