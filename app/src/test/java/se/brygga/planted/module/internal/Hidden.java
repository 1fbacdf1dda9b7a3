package se.brygga.planted.module.internal;

/** What nobody outside the module should use. */
public final class Hidden {}
