package se.brygga.app.cases.internal;

import java.util.Map;
import java.util.Optional;

/** How the log tells of a value that may have been another one before. */
final class FromTo {

    private FromTo() {}

    /** The value alone where it is new or the same; else from what to what. */
    static Object of(Optional<?> before, Object after) {
        return before.<Object>map(earlier -> earlier.equals(after) ? after : Map.of("from", earlier, "to", after))
                .orElse(after);
    }
}
