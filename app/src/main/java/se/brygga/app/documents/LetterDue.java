package se.brygga.app.documents;

import java.util.UUID;

/**
 * Something has happened that a letter must be sent about. The module that owns the decision publishes an event of this
 * type; the letter follows after its transaction, once, however often the event is told.
 */
public interface LetterDue {

    /** Identifies what happened. */
    UUID eventId();

    /** The decision to be told of. */
    UUID decision();
}
