package se.brygga.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Knows every command of the product. */
@Command(
    name = "brygga",
    description = "Software for public development finance.",
    mixinStandardHelpOptions = true,
    versionProvider = CommandLineEntry.Version.class,
    subcommands = {DemoCommand.class, StartCommand.class, RehearseCommand.class, SmeCommand.class, UndertakingCommand.class, AidCommand.class, AssessCommand.class, ReplayCommand.class, LawCommand.class})
public final class CommandLineEntry {

  CommandLineEntry() {}

  /** Runs the command that the arguments name: 0 done, 1 refused or failed, 2 bad input. */
  public static int run(String... args) {
    return new CommandLine(new CommandLineEntry()).setCaseInsensitiveEnumValuesAllowed(true).execute(args);
  }

  /** The version that the build wrote into the manifest. */
  static final class Version implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
      return new String[] {"Brygga " + ProductVersion.current()};
    }
  }
}
