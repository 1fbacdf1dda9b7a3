package se.brygga.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import se.brygga.app.platform.ProductClock;

/**
 * Starts the product on a throw-away directory as {@code start} does, looks at its first pages, asks one question of
 * the law and stops again, so that the classes of all that can be kept ready.
 */
@Command(name = "rehearse", hidden = true, description = "One start and stop; used by packaging.")
final class RehearseCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by the command line before it calls
    private CommandLineEntry entry;

    private static final String QUESTION = """
            {"id":"x","date":"2026-11-20","definition":"EU","subject":"A","enterprises":{"A":{"headcount":"40","turnoverEur":"8000000",\
            "balanceSheetEur":"8000000"},"B":{"headcount":"100","turnoverEur":"20000000","balanceSheetEur":"20000000"}},\
            "holdings":[{"holder":"B","held":"A","capital":"30%","votes":"30%"}]}
            """;

    @Override
    public Integer call() throws Exception {
        Path directory = Files.createTempDirectory("brygga-rehearsal");
        try {
            CommandLineEntry.run(
                    entry.product(),
                    "sme",
                    Files.writeString(directory.resolve("question.json"), QUESTION)
                            .toString());
            ServerOptions options = new ServerOptions();
            options.port = 0;
            LocalDate today = LocalDate.now(Clock.system(ProductClock.ZONE));
            return new ServerRun(entry.product(), options, directory, false, today, new Rehearsal()).run();
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }
}
