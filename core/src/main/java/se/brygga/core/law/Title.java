package se.brygga.core.law;

/**
 * A name in both languages.
 *
 * @param sv the name in Swedish
 * @param en the name in English
 */
public record Title(String sv, String en) {

    /** The name in the language asked for. */
    public String in(Language language) {
        return switch (language) {
            case SV -> sv;
            case EN -> en;
        };
    }
}
