package se.brygga.app.cases;

import java.util.Set;

/** Where a case is. This table is the whole state machine: what is not listed cannot happen. */
public enum CaseStatus {
    /** The applicant is still writing (utkast). */
    DRAFT,
    /** Received and registered, nobody has taken it (inkommen). */
    SUBMITTED,
    /** Something is missing and the applicant has been asked (väntar på sökanden). */
    WAITING_FOR_APPLICANT,
    /** An officer works on it (prövas). */
    UNDER_REVIEW,
    /** Proposed, and waits for the decision of a second person (för beslut). */
    PROPOSED,
    /** Decided or withdrawn (avslutad). */
    CLOSED;

    /** Whether a case may go from here to the other status in one step. */
    public boolean leadsTo(CaseStatus next) {
        return next().contains(next);
    }

    /** The statuses that may follow. */
    public Set<CaseStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED, CLOSED);
            case SUBMITTED, WAITING_FOR_APPLICANT -> Set.of(UNDER_REVIEW, CLOSED);
            case UNDER_REVIEW -> Set.of(WAITING_FOR_APPLICANT, PROPOSED, CLOSED);
            case PROPOSED -> Set.of(UNDER_REVIEW, CLOSED);
            case CLOSED -> Set.of();
        };
    }

    /** The key of the word on screens, in letters and reports. */
    public String key() {
        return "cases.status." + name();
    }
}
