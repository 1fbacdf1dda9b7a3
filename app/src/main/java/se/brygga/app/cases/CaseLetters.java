package se.brygga.app.cases;

import se.brygga.app.documents.DecisionLetter;

/** The letter of a case, before it is decided: what the applicant would read. */
public interface CaseLetters {

    /** The letter as it would be, for an outcome and reasons that are still being written. */
    DecisionLetter preview(CaseFile file, CaseLaw.Answered answered, CaseOutcome outcome, String reasons);
}
