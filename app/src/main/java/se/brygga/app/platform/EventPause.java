package se.brygga.app.platform;

/**
 * Holds domain events back while a great deal is written, so that what follows from them does not compete with the
 * writing. None is lost: they stand in the database, and are handed on once the work is done or at the next start.
 */
public interface EventPause {

    /** Does the work; events are handed on again when it has ended, however it ended. */
    void during(Runnable work);
}
