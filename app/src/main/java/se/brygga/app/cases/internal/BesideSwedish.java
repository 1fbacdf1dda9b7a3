package se.brygga.app.cases.internal;

import java.util.List;
import java.util.stream.IntStream;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseFile.English;
import se.brygga.app.cases.CaseFile.Proposal;
import se.brygga.app.documents.LocalText;

/**
 * Puts the English that an officer wrote with the proposal beside the Swedish text that it belongs to. English that
 * belongs to another text is left out: the reader is told that the part is in Swedish, and never gets words that the
 * decision does not say.
 */
final class BesideSwedish {

    private BesideSwedish() {}

    /** The reasons; in English too, where they are those of the proposal. */
    static LocalText reasons(CaseFile file, String swedish) {
        return file.procedure()
                .proposal()
                .filter(proposal -> proposal.text().strip().equals(swedish.strip()))
                .map(Proposal::english)
                .flatMap(English::reasons)
                .map(english -> LocalText.of(swedish, english))
                .orElseGet(() -> LocalText.swedish(swedish));
    }

    /** The conditions line by line; in English too, where each line has one. */
    static List<LocalText> conditions(CaseFile file) {
        List<String> swedish =
                lines(file.terms().map(CaseFile.Terms::conditions).orElse(""));
        List<String> english = file.procedure()
                .proposal()
                .map(Proposal::english)
                .flatMap(English::conditions)
                .map(BesideSwedish::lines)
                .orElse(List.of());
        return english.size() == swedish.size()
                ? IntStream.range(0, swedish.size())
                        .mapToObj(line -> LocalText.of(swedish.get(line), english.get(line)))
                        .toList()
                : swedish.stream().map(LocalText::swedish).toList();
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
