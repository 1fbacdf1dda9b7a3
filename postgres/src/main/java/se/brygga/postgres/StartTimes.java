package se.brygga.postgres;

import java.time.Duration;

/**
 * Where the time of a start went.
 *
 * @param programs unpacking the programs; next to nothing from the second start on
 * @param initialisation creating the cluster; nothing from the second start on
 * @param orphan stopping a server that an earlier, killed product left behind
 * @param ready from launching the server process until it accepts connections, recovery included
 */
public record StartTimes(Duration programs, Duration initialisation, Duration orphan, Duration ready) {

    /** The sum of the parts. */
    public Duration total() {
        return programs.plus(initialisation).plus(orphan).plus(ready);
    }
}
