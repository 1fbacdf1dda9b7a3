package se.brygga.app.cases.web.apply;

import java.util.List;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.documents.StoredFile;
import se.brygga.app.web.ui.Fact;
import se.brygga.app.web.ui.FormState;

/** Everything that was answered, and the declaration. */
public record CheckView(
        CaseFile file, FormState form, List<Fact> facts, List<StoredFile> files, boolean complete, String base) {}
