package se.brygga.app.documents.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import se.brygga.app.documents.IssuedLetter;
import se.brygga.app.documents.StoredFile;
import se.brygga.app.web.ui.Language;
import se.brygga.app.web.ui.Ui;

/**
 * One line of a list of papers.
 *
 * @param title what the reader sees
 * @param href where it is fetched
 * @param note type, size and day
 * @param removal where to post in order to take it out; empty when it stays
 */
public record PaperLine(String title, String href, String note, String removal) {

    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    /** Letters first, then files in the order they came. */
    public static List<PaperLine> of(
            Ui ui, String base, List<IssuedLetter> letters, List<StoredFile> files, boolean removable) {
        return Stream.concat(
                        letters.stream().map(letter -> letter(ui, base, letter)),
                        files.stream().map(file -> file(ui, base, file, removable)))
                .toList();
    }

    private static PaperLine letter(Ui ui, String base, IssuedLetter letter) {
        String title = letter.translation() == Language.SV
                ? ui.say("documents.list.letter")
                : ui.say(
                        "documents.list.letter.translated", letter.translation().ownName());
        return new PaperLine(
                title,
                base + "/brev/" + letter.decision(),
                ui.say("documents.list.note", "PDF", ui.format().time(letter.issuedAt())),
                "");
    }

    private static PaperLine file(Ui ui, String base, StoredFile file, boolean removable) {
        String href = base + "/fil/" + file.id();
        String note = ui.say(
                "documents.list.note.size",
                ui.say(file.mediaType().key()),
                size(ui, file.size()),
                ui.format().time(file.uploadedAt()));
        return new PaperLine(file.name(), href, note, removable ? href + "/ta-bort" : "");
    }

    // For reading only: a size is told in whole kilobytes or tenths of megabytes, never as nothing.
    static String size(Ui ui, int bytes) {
        BigDecimal kilobytes = new BigDecimal(bytes).divide(THOUSAND, 0, RoundingMode.UP);
        return kilobytes.compareTo(THOUSAND) < 0
                ? ui.say("documents.size.kb", kilobytes)
                : ui.say("documents.size.mb", ui.format().number(kilobytes.divide(THOUSAND, 1, RoundingMode.HALF_UP)));
    }
}
