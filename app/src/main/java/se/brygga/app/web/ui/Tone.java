package se.brygga.app.web.ui;

/** How a status word is coloured. The word carries the meaning; the colour only helps the eye. */
public enum Tone {
    /** Met, done, granted. */
    OK("ok"),
    /** Not met, refused. */
    NO("no"),
    /** Waits for somebody, or a day draws near. */
    WAIT("wait"),
    /** Open: under examination, to be weighed by a person. */
    QUESTION("question"),
    /** Nothing to say about it. */
    PLAIN("plain");

    private final String css;

    Tone(String css) {
        this.css = css;
    }

    /** The value of {@code data-tone}. */
    public String css() {
        return css;
    }
}
