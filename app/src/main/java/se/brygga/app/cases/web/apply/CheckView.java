package se.brygga.app.cases.web.apply;

import java.util.List;
import java.util.Optional;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.documents.StoredFile;
import se.brygga.app.web.ui.Fact;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Link;

/**
 * Everything that was answered, and the declaration.
 *
 * @param file the draft
 * @param form what was typed and what is wrong
 * @param parts the answers, group by group
 * @param files the papers
 * @param missing questions without a full answer
 * @param room what earlier aid leaves under the ceiling
 * @param base the draft's address
 * @param own whether the reader has applied herself and so may send it in
 */
public record CheckView(
        CaseFile file,
        FormState form,
        List<Part> parts,
        List<StoredFile> files,
        List<Link> missing,
        Optional<String> room,
        String base,
        boolean own) {

    /** Answers that belong together, under their heading. */
    public record Part(String group, String heading, List<Fact> facts) {}
}
