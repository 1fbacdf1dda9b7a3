package se.brygga.app.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.brygga.core.law.Language;

/** What all commands that only compute share: a file or standard input, JSON or text, Swedish or English. */
abstract class PureCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "One JSON object, or one a line (NDJSON); - or nothing for standard input.")
    private List<String> files = List.of(STANDARD_INPUT);

    @Option(names = "--json", description = "Answers as JSON (default when the output is not a terminal).")
    private boolean json;

    @Option(names = "--text", description = "Answers as text.")
    private boolean text;

    @Option(names = "--lang", paramLabel = "sv|en", description = "Language of texts and messages (default: sv).")
    private Language language = Language.SV;

    /** What this command asks. */
    abstract PureQuestion question();

    @Override
    public Integer call() throws IOException {
        CliTexts texts = CliTexts.in(language);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        int worst = 0;
        for (String file : files) {
            worst = Math.max(worst, answer(file, texts, out));
        }
        return worst;
    }

    private int answer(String file, CliTexts texts, PrintStream out) {
        try (InputStream stream = open(file)) {
            return new PureRun(question(), texts, wantsJson()).run(new InputLines(stream), out);
        } catch (NoSuchFileException missing) {
            System.err.println(texts.say("cli.refused.file", file));
            return 1;
        } catch (IOException unreadable) {
            System.err.println(texts.say("cli.refused.file.unreadable", file, String.valueOf(unreadable.getMessage())));
            return 1;
        }
    }

    private static InputStream open(String file) throws IOException {
        return file.equals(STANDARD_INPUT) ? System.in : Files.newInputStream(Path.of(file));
    }

    /** The language asked for. */
    Language language() {
        return language;
    }

    private boolean wantsJson() {
        return json || (!text && !atTerminal());
    }

    /** Whether a person reads along. */
    static boolean atTerminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }
}
