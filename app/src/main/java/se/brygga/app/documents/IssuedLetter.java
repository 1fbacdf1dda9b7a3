package se.brygga.app.documents;

import java.time.Instant;
import java.util.UUID;
import se.brygga.app.web.ui.Language;

/**
 * A letter as it was sent.
 *
 * @param id identifies it
 * @param caseId the case it belongs to
 * @param decision the decision it tells of
 * @param translation the language beside the Swedish text; Swedish for none
 * @param sha256 sum of its bytes
 * @param issuedAt when it was printed
 */
public record IssuedLetter(
        UUID id, UUID caseId, UUID decision, Language translation, String sha256, Instant issuedAt) {}
