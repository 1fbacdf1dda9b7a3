package se.brygga.app.documents;

import java.time.Instant;
import java.util.UUID;

/**
 * A file of a case, without its bytes.
 *
 * @param id identifies it
 * @param caseId the case it belongs to
 * @param kind which of the papers asked for it is
 * @param name its name, always with an ending that fits
 * @param mediaType its type as found in the bytes
 * @param size number of bytes
 * @param sha256 sum of its bytes
 * @param uploadedBy who handed it in
 * @param uploadedAt when
 */
public record StoredFile(
        UUID id,
        UUID caseId,
        String kind,
        String name,
        MediaType mediaType,
        int size,
        String sha256,
        UUID uploadedBy,
        Instant uploadedAt) {}
