package se.brygga.app;

import se.brygga.app.cli.CommandLineEntry;

/** The jar's entry: hands the arguments to the command line. Commands that only compute never load the web product. */
public final class BryggaMain {

  private BryggaMain() {}

  /** Runs one command and ends with its exit code; {@code demo} and {@code start} stay until they are stopped. */
  public static void main(String[] args) {
    System.exit(CommandLineEntry.run(args));
  }
}
