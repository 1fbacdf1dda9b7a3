package se.brygga.app.web.ui;

/** What a page controller returns: a page to show or another address to go to. */
public sealed interface Answer permits Page, Redirect {}
