package se.brygga.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import se.brygga.app.platform.ProductClock;

/** Starts the product for real use: own data, no demo, a first administrator to set up. */
@Command(
        name = "start",
        description = "Starts the product on its own data directory, or on a database server of your own.")
final class StartCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by the command line before it calls
    private CommandLineEntry entry;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Option(names = "--data", paramLabel = "DIR", description = "Data directory (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of("data", "brygga");

    @Option(
            names = "--new-administrator-link",
            description = "Prints a link that makes one more administrator and works once, for when none can sign in.")
    private boolean newAdministratorLink;

    @Override
    public Integer call() {
        options.newAdministratorLink = newAdministratorLink;
        LocalDate today = LocalDate.now(Clock.system(ProductClock.ZONE));
        return new ServerRun(entry.product(), options, data, false, today, ServerRun.SERVE).run();
    }
}
