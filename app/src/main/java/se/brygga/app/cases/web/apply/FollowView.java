package se.brygga.app.cases.web.apply;

import java.util.List;
import java.util.Optional;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.documents.IssuedLetter;
import se.brygga.app.documents.StoredFile;
import se.brygga.app.web.ui.FormState;

/** The case, what was typed, its papers and letters, and the answer already given to its decision. */
public record FollowView(
        CaseFile file, FormState form, List<StoredFile> files, List<IssuedLetter> letters, Optional<Boolean> accepted) {

    /** Requests that wait for an answer. */
    public List<CaseFile.Request> open() {
        return file.procedure().requests().stream()
                .filter(request -> request.answeredAt().isEmpty())
                .toList();
    }
}
