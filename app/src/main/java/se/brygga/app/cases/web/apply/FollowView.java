package se.brygga.app.cases.web.apply;

import java.util.List;
import java.util.Optional;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.documents.IssuedLetter;
import se.brygga.app.documents.StoredFile;
import se.brygga.app.web.ui.Event;
import se.brygga.app.web.ui.Fact;
import se.brygga.app.web.ui.FormState;

/**
 * A case as its applicant follows it.
 *
 * @param file the case
 * @param form what was typed and what is wrong
 * @param papers its files and letters
 * @param told what has happened and what is waited for
 * @param accepted the answer already given to its decision
 */
public record FollowView(CaseFile file, FormState form, Papers papers, Told told, Optional<Boolean> accepted) {

    /** Files that were handed in and letters that were sent. */
    public record Papers(List<StoredFile> files, List<IssuedLetter> letters) {}

    /** Rows about where it is, what has happened, and whom to ask. */
    public record Told(List<Fact> facts, List<Event> events, Asked contact) {}

    /** Requests that wait for an answer. */
    public List<CaseFile.Request> open() {
        return file.procedure().requests().stream()
                .filter(request -> request.answeredAt().isEmpty())
                .toList();
    }
}
