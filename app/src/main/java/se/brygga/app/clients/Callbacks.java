package se.brygga.app.clients;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.brygga.app.platform.Actor;
import se.brygga.app.platform.Scope;

/**
 * Those who have asked to be called, and the colleagues who call them. Names and numbers leave 90 days after the call.
 */
public interface Callbacks {

    /**
     * What somebody wishes to be called about.
     *
     * @param name as typed
     * @param phone with its digits and a leading plus only
     * @param language {@code sv}, {@code en} or {@code OTHER}
     * @param bestTime {@code ANY}, {@code MORNING} or {@code AFTERNOON}
     * @param about in the visitor's own words
     */
    record Wish(String name, String phone, String language, String bestTime, String about) {}

    /** The office that calls: the company and the county that it serves. */
    record Office(String company, String county) {}

    /**
     * A wish as it waits.
     *
     * @param called by whom and when, once it is done
     */
    record Waiting(UUID id, String county, Wish wish, OffsetDateTime asked, Optional<Called> called) {}

    /** Who called, and when. */
    record Called(UUID person, OffsetDateTime at) {}

    /** What became of a wish. */
    enum Answer {
        /** It waits in the office's queue; the same wish twice is one. */
        WAITS,
        /** The number has been left several times today already. */
        NUMBER_WAITS,
        /** Too many wishes came from one place within the hour. */
        TOO_MANY
    }

    /** Leaves a wish with an office. The sender is where it came from, of which only a hash is kept. */
    Answer ask(Office office, Wish wish, String sender);

    /** Those who wait, the longest first; or those who were called, the latest first. */
    List<Waiting> list(Scope scope, boolean called);

    /** Says that the call is made, or takes that back; false when it is said already or is not there. */
    boolean settle(Actor colleague, UUID id, boolean called);
}
