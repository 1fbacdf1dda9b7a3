package se.brygga.app.web.ui;

/**
 * Sends the browser on with 303, so that Back and Reload never post twice.
 *
 * @param to an address inside the product, beginning with one slash
 */
public record Redirect(String to) implements Answer {
    public Redirect {
        if (!to.startsWith("/") || to.startsWith("//") || to.contains("\\")) {
            throw new IllegalArgumentException("not an address of our own: " + to);
        }
    }
}
