package se.brygga.app.documents;

import java.util.Map;
import java.util.Optional;
import se.brygga.app.web.ui.Language;

/**
 * A text that came from a person or from the profile: the Swedish wording, which is the binding one, and the
 * translations that exist. Where none exists the Swedish text is shown and marked as Swedish.
 *
 * @param swedish the binding text
 * @param translations the same text in other languages
 */
public record LocalText(String swedish, Map<Language, String> translations) {

    /** Copies the translations. */
    public LocalText {
        translations = Map.copyOf(translations);
    }

    /** A text that exists in Swedish only, as an officer wrote it. */
    public static LocalText swedish(String text) {
        return new LocalText(text, Map.of());
    }

    /** A text in Swedish and English. */
    public static LocalText of(String swedish, String english) {
        return new LocalText(swedish, Map.of(Language.EN, english));
    }

    /** The text in a language, or the Swedish one. */
    public String in(Language language) {
        return language == Language.SV ? swedish : translation(language).orElse(swedish);
    }

    /** The language that {@link #in} answers in, for the {@code lang} attribute. */
    public Language languageOf(Language wanted) {
        return wanted == Language.SV || translations.containsKey(wanted) ? wanted : Language.SV;
    }

    /** The translation into a language, if there is one. */
    public Optional<String> translation(Language language) {
        return Optional.ofNullable(translations.get(language));
    }
}
