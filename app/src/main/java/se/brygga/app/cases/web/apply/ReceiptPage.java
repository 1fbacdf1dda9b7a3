package se.brygga.app.cases.web.apply;

import java.util.List;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.web.ui.Fact;

/** The receipt of an application: the case, what it is about, and whom to ask. */
public record ReceiptPage(CaseFile file, List<Fact> facts, Asked contact) {}
