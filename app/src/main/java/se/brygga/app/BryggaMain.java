package se.brygga.app;

import java.time.ZoneOffset;
import java.util.TimeZone;
import se.brygga.app.cli.CommandLineEntry;

/** The jar's entry: hands the arguments to the command line. Commands that only compute never load the web product. */
public final class BryggaMain {

    private BryggaMain() {}

    /** Runs one command and ends with its exit code; {@code demo} and {@code start} stay until they are stopped. */
    public static void main(String[] args) {
        // The machine's own zone must not decide what day it is; where a zone matters, it is named.
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
        System.exit(CommandLineEntry.run(BryggaApplication.class, args));
    }
}
