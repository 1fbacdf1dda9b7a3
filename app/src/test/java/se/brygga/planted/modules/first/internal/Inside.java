package se.brygga.planted.modules.first.internal;

/** Nobody outside the first module should know this. */
public final class Inside {}
