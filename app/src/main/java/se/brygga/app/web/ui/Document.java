package se.brygga.app.web.ui;

/**
 * One line of a list of documents.
 *
 * @param title its name
 * @param href where to open it
 * @param note type, size, date
 */
public record Document(String title, String href, String note) {}
