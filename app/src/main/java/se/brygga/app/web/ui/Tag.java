package se.brygga.app.web.ui;

/**
 * A status word.
 *
 * @param word what it says, in the reader's language
 * @param tone how it is coloured
 */
public record Tag(String word, Tone tone) {}
