package se.brygga.app.documents;

import java.util.List;
import java.util.UUID;
import se.brygga.app.platform.Scope;

/** The papers of a case in both directions, read at once. Who sees the case sees them, and nobody else. */
public interface CasePapers {

    /** Every file and every letter of a case, each oldest first, without files that were taken out. */
    Both of(Scope scope, UUID caseId);

    /**
     * What came in and what went out.
     *
     * @param files files that were handed in
     * @param letters letters that were sent
     */
    record Both(List<StoredFile> files, List<IssuedLetter> letters) {
        /** Keeps copies. */
        public Both {
            files = List.copyOf(files);
            letters = List.copyOf(letters);
        }
    }
}
