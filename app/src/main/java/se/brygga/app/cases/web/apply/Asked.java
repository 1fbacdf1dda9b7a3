package se.brygga.app.cases.web.apply;

import java.util.List;
import se.brygga.app.documents.Sender;

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
}
