package se.brygga.app.documents;

/**
 * A file together with its bytes, which have been checked against their sum.
 *
 * @param file what it is
 * @param content its bytes
 */
public record OpenedFile(StoredFile file, FileContent content) {}
