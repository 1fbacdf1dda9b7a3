package se.brygga.app.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A mark beside the data while the demo is loaded, so that a load that was cut off can be told from a whole one: the
 * next start of the demo begins again.
 *
 * @param dataDirectory where the files of this installation are kept
 */
public record UnfinishedDemo(Path dataDirectory) {

    /** Whether the last load was cut off. */
    public boolean isSet() {
        return Files.exists(file());
    }

    void set() {
        try {
            Files.createDirectories(dataDirectory);
            Files.writeString(file(), "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void clear() {
        try {
            Files.deleteIfExists(file());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Path file() {
        return dataDirectory.resolve("demo-unfinished");
    }
}
