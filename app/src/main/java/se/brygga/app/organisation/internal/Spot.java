package se.brygga.app.organisation.internal;

/** A place in a profile's file; line 0 means the whole file. */
record Spot(String file, int line) {}
