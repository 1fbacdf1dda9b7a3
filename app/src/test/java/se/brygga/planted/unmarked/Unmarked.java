package se.brygga.planted.unmarked;

/** Lies in a package that does not say how it treats null. */
public final class Unmarked {}
