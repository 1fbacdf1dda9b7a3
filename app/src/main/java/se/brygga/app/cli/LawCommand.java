package se.brygga.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.brygga.core.json.Json;
import se.brygga.core.law.Language;

/** Shows the law that the engine knows. */
@Command(
        name = "law",
        description = "The acts; the sections of one act; or what applies on a day.",
        mixinStandardHelpOptions = true)
final class LawCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "ACT",
            description = "An act as the list of acts names it; nothing for that list.")
    private Optional<String> act = Optional.empty();

    @Option(names = "--on", paramLabel = "DATE", description = "What applies on this day, and how the law is read.")
    private Optional<String> on = Optional.empty();

    @Option(names = "--json", description = "Answers as JSON (default when the output is not a terminal).")
    private boolean json;

    @Option(names = "--text", description = "Answers as text.")
    private boolean text;

    @Option(names = "--lang", paramLabel = "sv|en", description = "Language of texts (default: sv).")
    private Language language = Language.SV;

    @Mixin
    private ProfileOption profile = new ProfileOption();

    @Override
    public Integer call() {
        return profile.read(language).map(this::show).orElse(1);
    }

    private static LocalDate day(String typed) throws BadInput {
        return Cursor.parse(Json.of(typed).canonical()).date();
    }

    private int show(ProfileOption.Ground ground) {
        LawPages pages = new LawPages(ground.lawbook(), language);
        Optional<PureAnswer> answer;
        try {
            Optional<LocalDate> day = on.isPresent() ? Optional.of(day(on.get())) : Optional.empty();
            answer = act.isPresent()
                    ? pages.act(act.get())
                    : Optional.of(day.map(pages::on).orElseGet(pages::acts));
        } catch (BadInput noDay) {
            System.err.println(noDay.message(CliTexts.in(language)));
            return 2;
        }
        if (answer.isEmpty()) {
            System.err.println(CliTexts.in(language).say("cli.law.unknown", act.orElse("")));
            return 2;
        }
        boolean wantsJson = json || (!text && !PureCommand.atTerminal());
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        List<String> lines =
                wantsJson ? List.of(answer.get().json()) : answer.get().text();
        lines.forEach(out::println);
        return 0;
    }
}
