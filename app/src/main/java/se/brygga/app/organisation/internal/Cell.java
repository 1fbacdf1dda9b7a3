package se.brygga.app.organisation.internal;

/** A piece of text and the place where it stands. */
record Cell(String text, Spot spot) {}
