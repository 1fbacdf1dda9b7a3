package se.brygga.app.cases.web.apply;

import java.util.Arrays;
import java.util.List;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.documents.StoredFile;
import se.brygga.app.web.ui.FormState;

/** The papers handed in, and the form for one more. */
public record PapersView(CaseFile file, FormState form, List<StoredFile> files, String base, long maxSize) {

    /** Kinds of papers that an application may need. */
    public List<String> kinds() {
        return Arrays.asList("BUDGET", "ANNUAL_ACCOUNTS", "BUSINESS_PLAN", "FINANCIER_PROMISE", "OTHER");
    }
}
