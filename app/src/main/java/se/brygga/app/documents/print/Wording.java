package se.brygga.app.documents.print;

import java.math.BigDecimal;
import java.time.LocalDate;
import se.brygga.app.documents.LocalText;
import se.brygga.app.web.ui.Formats;
import se.brygga.app.web.ui.Language;
import se.brygga.app.web.ui.Messages;
import se.brygga.core.law.Citation;

/**
 * The words and figures of one language on a paper.
 *
 * @param language the language
 * @param messages every text by key
 * @param formats how figures look in the language
 */
public record Wording(Language language, Messages messages, Formats formats) {

    static Wording of(Language language, Messages messages) {
        return new Wording(language, messages, new Formats(language));
    }

    /** The text under a key. */
    public String say(String key, Object... args) {
        return messages.say(language, key, args);
    }

    /** A text that came from a person or the profile, in this language where it exists. */
    public String text(LocalText text) {
        return text.in(language);
    }

    /** The language code that {@link #text} answers in. */
    public String langOf(LocalText text) {
        return text.languageOf(language).code();
    }

    /** An amount with its currency. */
    public String money(BigDecimal amount, String currency) {
        return formats.money(amount, currency);
    }

    /** A percentage given as the number before the sign. */
    public String percent(BigDecimal points) {
        return formats.percent(points);
    }

    /** A place in the law, as a reader of the language expects it. */
    public String cite(Citation citation) {
        return citation.printed(
                language == Language.SV ? se.brygga.core.law.Language.SV : se.brygga.core.law.Language.EN);
    }

    /** An exchange rate with all its decimals, as it was published. */
    public String rate(BigDecimal kronorPerEuro) {
        return language == Language.SV
                ? kronorPerEuro.toPlainString().replace('.', ',')
                : kronorPerEuro.toPlainString();
    }

    /** A day. */
    public String date(LocalDate day) {
        return formats.date(day);
    }

    /** A run of months in words: 60 months. */
    public String months(int months) {
        return months == 1 ? say("documents.term.month") : say("documents.term.months", months);
    }
}
