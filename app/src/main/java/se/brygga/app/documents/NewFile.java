package se.brygga.app.documents;

import java.util.UUID;

/**
 * A file on its way into a case.
 *
 * @param caseId the case it belongs to
 * @param kind which of the papers asked for it is, such as {@code BUDGET}
 * @param name the name the sender gave it
 * @param content its bytes
 * @param uploadedBy the person who hands it in
 */
public record NewFile(UUID caseId, String kind, String name, FileContent content, UUID uploadedBy) {}
