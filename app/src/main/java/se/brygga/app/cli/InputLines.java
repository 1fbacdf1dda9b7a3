package se.brygga.app.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Input by the line, each decoded alone: bytes that are no UTF-8 spoil their own line and no other, and are never
 * replaced by question marks that somebody would take for what was written (RFC 8259, section 8.1).
 */
final class InputLines {

    private static final int END_OF_INPUT = -1;

    private final InputStream bytes;
    private final Deque<Line> ahead = new ArrayDeque<>();

    InputLines(InputStream bytes) {
        this.bytes = new BufferedInputStream(bytes);
    }

    /**
     * One line.
     *
     * @param text what stands on it, without its end; empty where its bytes are no UTF-8
     */
    record Line(Optional<String> text) {

        /** The text, or nothing where it cannot be read. */
        String orNothing() {
            return text.orElse("");
        }
    }

    /** A line without white space around it, and without the byte-order mark that some editors put at the beginning. */
    static String withoutMark(String line) {
        return (line.startsWith("\uFEFF") ? line.substring(1) : line).strip();
    }

    /** The next line, if there is one. */
    Optional<Line> next() throws IOException {
        return ahead.isEmpty() ? read() : Optional.of(ahead.removeFirst());
    }

    /** All lines that are left. */
    List<Line> rest() throws IOException {
        List<Line> rest = new ArrayList<>();
        for (Optional<Line> line = next(); line.isPresent(); line = next()) {
            rest.add(line.get());
        }
        return rest;
    }

    /** Puts lines back, to be read again. */
    void again(Collection<Line> lines) {
        ahead.addAll(lines);
    }

    private Optional<Line> read() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int one = bytes.read();
        if (one == END_OF_INPUT) {
            return Optional.empty();
        }
        for (; one != END_OF_INPUT && one != '\n'; one = bytes.read()) {
            line.write(one);
        }
        return Optional.of(new Line(decoded(line.toByteArray())));
    }

    private static Optional<String> decoded(byte[] line) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString());
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }
}
