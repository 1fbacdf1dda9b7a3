package se.brygga.app.web.ui;

/**
 * A link.
 *
 * @param text what it says
 * @param href where it leads
 */
public record Link(String text, String href) {}
