package se.brygga.app.cases.web.apply;

import java.util.List;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseStatus;
import se.brygga.app.documents.StoredFile;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Task;

/**
 * The papers handed in, what is needed, and the form for one more.
 *
 * @param file the case
 * @param form what was chosen and what is wrong
 * @param files the papers handed in
 * @param needed what is needed and why, with what has come; empty once the application is sent
 * @param base the case's address
 * @param maxSize the largest file, in bytes
 */
public record PapersView(
        CaseFile file, FormState form, List<StoredFile> files, List<Task> needed, String base, long maxSize) {

    /** Kinds of papers that an application may need. */
    static final List<String> KINDS =
            List.of("BUDGET", "BUSINESS_PLAN", "ANNUAL_ACCOUNTS", "FINANCIER_PROMISE", "OTHER");

    /** The kinds to choose between. */
    public List<String> kinds() {
        return KINDS;
    }

    /** Whether the application can still be changed; what was sent in stays. */
    public boolean isDraft() {
        return file.state().status() == CaseStatus.DRAFT;
    }
}
