package se.brygga.app.web.ui;

import java.util.Optional;

/**
 * One line of a timeline.
 *
 * @param when date and time, formatted
 * @param who who did it
 * @param what what happened
 * @param link where to read more
 */
public record Event(String when, String who, String what, Optional<String> link) {

    /** An event without a page of its own. */
    public static Event of(String when, String who, String what) {
        return new Event(when, who, what, Optional.empty());
    }
}
