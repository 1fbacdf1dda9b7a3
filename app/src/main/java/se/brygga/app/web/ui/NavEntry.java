package se.brygga.app.web.ui;

/**
 * One entry of the top navigation.
 *
 * @param key message key of its word
 * @param path where it leads: whole for staff, without the language for public and entrepreneur pages
 * @param letter the second key of the shortcut {@code g} + letter; empty for none
 */
public record NavEntry(String key, String path, String letter) {

    /** An entry without a shortcut. */
    public static NavEntry of(String key, String path) {
        return new NavEntry(key, path, "");
    }
}
