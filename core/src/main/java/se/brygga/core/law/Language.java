package se.brygga.core.law;

import java.util.Locale;

/** The languages that every text of the law engine exists in; Swedish is the binding one. */
public enum Language {
    /** Swedish. */
    SV(Locale.forLanguageTag("sv")),
    /** English. */
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The locale whose conventions for numbers and messages apply. */
    public Locale locale() {
        return locale;
    }
}
