package se.brygga.app.organisation;

import java.util.Map;

/**
 * One text in several languages.
 *
 * @param first the language whose text is always there
 * @param byLanguage language code to text
 */
public record Texts(String first, Map<String, String> byLanguage) {

    public Texts {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** The text in the language, else in the first language. */
    public String in(String language) {
        return byLanguage.getOrDefault(language, byLanguage.getOrDefault(first, ""));
    }
}
