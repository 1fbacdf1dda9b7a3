package se.brygga.app.cases.web.apply;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.brygga.app.documents.Sender;
import se.brygga.app.web.ui.Ui;

/**
 * Whom to ask about a case.
 *
 * @param sender the company, with the officer or the office
 * @param languages codes of the languages that the office speaks; empty where nobody has said
 */
public record Asked(Sender sender, List<String> languages) {
    public Asked {
        languages = List.copyOf(languages);
    }

    /** The languages by name, in the reader's own. */
    public String spoken(Ui ui) {
        Locale reader = ui.language().locale();
        return languages.stream()
                .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(reader))
                .collect(Collectors.joining(", "));
    }
}
