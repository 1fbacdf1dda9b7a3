package se.brygga.app.cases;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.brygga.app.platform.Actor;

/**
 * Those who help an applicant to fill in a draft. Whoever helps writes in it, and neither sends it in nor takes it
 * away.
 */
public interface Helpers {

    /** How many may be asked for one draft. */
    int MOST = 5;

    /**
     * Asks somebody to help; the secret of the link, or empty when it is no draft of the applicant's or enough are
     * asked.
     */
    Optional<String> invite(Actor applicant, UUID caseId, String name);

    /** Everybody who has been asked and whose help has not ended. */
    List<Companion> of(Actor applicant, UUID caseId);

    /** Ends somebody's help; false when it has ended already. */
    boolean end(Actor applicant, UUID caseId, UUID helper);

    /** Takes up an invitation; the number of the draft, or empty when the link is not good. */
    Optional<String> accept(Actor helper, String secret);

    /** The numbers of the drafts that somebody helps with, the latest first. */
    List<String> helping(Actor helper);

    /**
     * Somebody who was asked.
     *
     * @param name what the applicant calls her
     * @param invited when she was asked
     * @param accepted when she said yes; empty before that
     */
    record Companion(UUID id, String name, OffsetDateTime invited, Optional<OffsetDateTime> accepted) {}
}
