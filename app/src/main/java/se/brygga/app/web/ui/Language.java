package se.brygga.app.web.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language that the pages are complete in. The Swedish text is the binding one. */
public enum Language {
    SV("sv", "Svenska", "ltr"),
    EN("en", "English", "ltr");

    private final String code;
    private final String ownName;
    private final String dir;

    Language(String code, String ownName, String dir) {
        this.code = code;
        this.ownName = ownName;
        this.dir = dir;
    }

    /** The code in addresses, file names and the {@code lang} attribute. */
    public String code() {
        return code;
    }

    /** The name that its own speakers use. */
    public String ownName() {
        return ownName;
    }

    /** The direction of writing: {@code ltr} or {@code rtl}. */
    public String dir() {
        return dir;
    }

    /** The locale for words and plurals; figures follow {@link Formats}. */
    public Locale locale() {
        return Locale.of(code, "SE");
    }

    /** Finds a language by its code; empty when the pages do not exist in it. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values()).filter(l -> l.code.equals(code)).findFirst();
    }

    /** The best of our languages for a browser's {@code Accept-Language}; Swedish when none fits. */
    public static Language preferred(String acceptLanguage) {
        try {
            List<Locale> ours =
                    Arrays.stream(values()).map(l -> Locale.of(l.code)).toList();
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), ours);
            return best == null ? SV : of(best.getLanguage()).orElse(SV);
        } catch (IllegalArgumentException malformed) {
            return SV;
        }
    }
}
