package se.brygga.app.cases.web.apply;

import se.brygga.app.cases.CaseFile;

/** The decision, and whether it is about to be accepted or refused. */
public record RespondView(CaseFile file, boolean accept) {}
