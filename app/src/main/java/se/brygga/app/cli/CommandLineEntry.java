package se.brygga.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Knows every command of the product. */
@Command(
        name = "brygga",
        description = "Software for public development finance.",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLineEntry.Version.class,
        subcommands = {
            DemoCommand.class,
            StartCommand.class,
            DoctorCommand.class,
            RehearseCommand.class,
            SmeCommand.class,
            UndertakingCommand.class,
            AidCommand.class,
            AssessCommand.class,
            ReplayCommand.class,
            LawCommand.class
        })
public final class CommandLineEntry {

    private final Class<?> product;

    private CommandLineEntry(Class<?> product) {
        this.product = product;
    }

    /** The application class of the web product, which {@code demo} and {@code start} run. */
    Class<?> product() {
        return product;
    }

    /**
     * Runs the command that the arguments name: 0 done, 1 refused or failed, 2 bad input.
     *
     * @param product the application class of the web product; not touched by commands that only compute
     */
    public static int run(Class<?> product, String... args) {
        return new CommandLine(new CommandLineEntry(product))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args);
    }

    /** The version that the build wrote into the manifest. */
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"Brygga " + ProductVersion.current()};
        }
    }
}
