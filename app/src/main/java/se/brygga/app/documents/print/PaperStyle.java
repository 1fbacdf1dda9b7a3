package se.brygga.app.documents.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What a paper is drawn with, read from the class path once: its style sheet and its fonts. */
public final class PaperStyle {

    private static final String RESOURCES = "/documents/";
    private static final String CSS = new String(resource("paper.css"), StandardCharsets.UTF_8);

    private PaperStyle() {}

    /** The style sheet, as text to stand inside the paper: a paper loads nothing from anywhere. */
    public static String css() {
        return CSS;
    }

    static byte[] resource(String name) {
        try (InputStream stream = PaperStyle.class.getResourceAsStream(RESOURCES + name)) {
            if (stream == null) {
                throw new IllegalStateException("not on the class path: " + RESOURCES + name);
            }
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
