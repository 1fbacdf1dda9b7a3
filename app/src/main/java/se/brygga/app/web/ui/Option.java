package se.brygga.app.web.ui;

/**
 * One choice in a form.
 *
 * @param value what is sent
 * @param label what it says
 * @param hint what it means, or empty
 */
public record Option(String value, String label, String hint) {

    /** A choice that needs no explanation. */
    public static Option of(String value, String label) {
        return new Option(value, label, "");
    }
}
