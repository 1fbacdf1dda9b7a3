package se.brygga.app.access.internal;

import java.time.Instant;
import java.time.InstantSource;

/**
 * The time on the wall, for codes, throttling and sessions. The product's own clock may stand on another day, as it
 * does in the demo; a telephone that makes codes knows nothing of that.
 *
 * @param source where the time comes from
 */
public record WallTime(InstantSource source) {

    /** The present moment. */
    public Instant now() {
        return source.instant();
    }
}
