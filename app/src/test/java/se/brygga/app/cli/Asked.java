package se.brygga.app.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.brygga.core.law.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A pure question put to lines of input, and what came out.
 *
 * @param exit the exit code
 * @param lines the lines of output
 */
record Asked(int exit, List<String> lines) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static Asked json(PureQuestion question, String input) {
        return ask(new PureRun(question, CliTexts.in(Language.EN), true), input);
    }

    static Asked text(PureQuestion question, Language language, String input) {
        return ask(new PureRun(question, CliTexts.in(language), false), input);
    }

    /** Bytes as they stand, whatever they are. */
    static Asked bytes(PureQuestion question, byte[] input) {
        return ask(new PureRun(question, CliTexts.in(Language.EN), true), input);
    }

    private static Asked ask(PureRun run, String input) {
        return ask(run, input.getBytes(StandardCharsets.UTF_8));
    }

    private static Asked ask(PureRun run, byte[] input) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            int exit = run.run(new InputLines(new ByteArrayInputStream(input)), out);
            return new Asked(
                    exit, bytes.toString(StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode line(int index) {
        return MAPPER.readTree(lines.get(index));
    }

    JsonNode only() {
        if (lines.size() != 1) {
            throw new AssertionError("one line, not " + lines);
        }
        return line(0);
    }

    static JsonNode node(String json) {
        return MAPPER.readTree(json);
    }
}
