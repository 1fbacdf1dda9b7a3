package se.brygga.app.cases;

import java.util.UUID;
import se.brygga.app.documents.LetterDue;

/**
 * A decision has been recorded. Told to other modules after the fact, at least once; known by its id.
 *
 * @param decision identifier of the decision and of this event
 * @param number number of the decision
 * @param caseId the case
 * @param caseNumber number of the case
 * @param outcome approved or declined
 */
public record DecisionMade(UUID decision, String number, UUID caseId, String caseNumber, CaseOutcome outcome)
        implements LetterDue {

    @Override
    public UUID eventId() {
        return decision;
    }
}
