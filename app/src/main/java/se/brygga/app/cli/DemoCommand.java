package se.brygga.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import se.brygga.app.demo.DemoWorld;
import se.brygga.app.web.ui.Messages;

/** Starts the product with invented data, so that a person who has never seen it can click through it. */
@Command(name = "demo", description = "Starts the product with embedded PostgreSQL and invented demo data.")
final class DemoCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by the command line before it calls
    private CommandLineEntry entry;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Option(names = "--data", paramLabel = "DIR", description = "Data directory (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of("data", "demo");

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "The last day of the demo data (default: ${DEFAULT-VALUE}).")
    private LocalDate today = LocalDate.of(2026, 11, 20);

    @Override
    public Integer call() {
        if (today.isBefore(DemoWorld.EARLIEST_LAST_DAY) || today.isAfter(DemoWorld.LATEST_LAST_DAY)) {
            new Terminal(Messages.load(), options.language())
                    .say(
                            "cli.refused.demo-today",
                            DemoWorld.EARLIEST_LAST_DAY.toString(),
                            DemoWorld.LATEST_LAST_DAY.toString(),
                            today.toString());
            return 1;
        }
        return new ServerRun(entry.product(), options, data, true, today, ServerRun.SERVE).run();
    }
}
