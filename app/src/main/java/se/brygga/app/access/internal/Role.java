package se.brygga.app.access.internal;

import java.util.List;

/**
 * A role as the file defines it. What it is called stands under {@code access.role.<id>} in the messages.
 *
 * @param id the name in grants and in the table
 * @param start the page after sign-in
 * @param staff whether it works inside the institution
 * @param secondFactor whether a time-based code is asked of it
 * @param nav its entries at the top, seven at most
 */
record Role(String id, String start, boolean staff, boolean secondFactor, List<Entry> nav) {

    Role {
        nav = List.copyOf(nav);
    }

    /** The message key of its name. */
    String nameKey() {
        return "access.role." + id;
    }

    /**
     * An entry of the navigation.
     *
     * @param key message key of its word
     * @param path where it leads
     * @param letter second key of its shortcut, or empty
     */
    record Entry(String key, String path, String letter) {}
}
