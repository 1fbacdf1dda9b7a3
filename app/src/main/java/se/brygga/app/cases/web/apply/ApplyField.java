package se.brygga.app.cases.web.apply;

import java.util.List;

/**
 * One field of a question page.
 *
 * @param name its name in the form, in the answers and in the message keys
 * @param kind what is typed
 * @param optional whether it may be left empty
 * @param choices the values to choose between, for {@link Kind#CHOICE}
 */
record ApplyField(String name, Kind kind, boolean optional, List<String> choices) {

    /** What a field takes. */
    enum Kind {
        TEXT,
        LONG_TEXT,
        NUMBER_OF_APPLICANT,
        AMOUNT,
        WHOLE_NUMBER,
        DECIMAL,
        PERCENT,
        DATE,
        PHONE,
        EMAIL,
        CHOICE,
        INDUSTRY
    }

    static ApplyField required(String name, Kind kind) {
        return new ApplyField(name, kind, false, List.of());
    }

    static ApplyField optional(String name, Kind kind) {
        return new ApplyField(name, kind, true, List.of());
    }

    static ApplyField choice(String name, String... values) {
        return new ApplyField(name, Kind.CHOICE, false, List.of(values));
    }

    static ApplyField yesNo(String name) {
        return choice(name, "yes", "no");
    }
}
