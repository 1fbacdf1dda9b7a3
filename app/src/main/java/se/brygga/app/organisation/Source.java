package se.brygga.app.organisation;

import java.util.Optional;

/**
 * Where a fact of the profile comes from.
 *
 * @param key the name by which rows point at it
 * @param title what the text is called
 * @param year the year that it speaks of
 * @param address where it can be read
 * @param standing how far it can be leaned on
 */
public record Source(String key, String title, Optional<Integer> year, Optional<String> address, Standing standing) {

    /** How far a source can be leaned on. */
    public enum Standing {
        /** Read in the text named. */
        READ,
        /** From general knowledge: check before anybody leans on it. */
        RECALLED,
        /** Chosen by us so that the product works. */
        ASSUMED,
        /** Looked for and not found. */
        UNKNOWN,
        /** Made up for the demo. */
        INVENTED
    }

    /** A source that is no text: the row itself says what it is. */
    public static Source of(Standing standing, String key) {
        return new Source(key, key, Optional.empty(), Optional.empty(), standing);
    }
}
