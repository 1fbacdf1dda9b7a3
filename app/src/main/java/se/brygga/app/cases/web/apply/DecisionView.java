package se.brygga.app.cases.web.apply;

import java.time.LocalDate;
import java.util.Optional;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.documents.print.LetterView;
import se.brygga.app.web.ui.HeadroomBar;

/**
 * A decision as its applicant reads it.
 *
 * @param follow the case around it
 * @param decision the decision
 * @param letter what its letter says, in the reader's language
 * @param aid the aid in it under its ceiling; empty where there is none
 * @param offer whether and until when it can be accepted
 */
public record DecisionView(
        FollowView follow, CaseFile.Decision decision, LetterView letter, Optional<HeadroomBar> aid, Offer offer) {

    /**
     * What can be accepted.
     *
     * @param open whether an answer is waited for
     * @param until the last day to accept, where there is one
     */
    public record Offer(boolean open, Optional<LocalDate> until) {}
}
