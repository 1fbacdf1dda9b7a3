package se.brygga.app.platform;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;

/**
 * Something a module sees to once the product runs and before it says that it is ready: copying companies from the
 * profile, making the first administrator, loading the demo. Must be safe to run at every start.
 */
public interface StartTask {

    /** Lower comes first: 50 what forbids the start, 100 reference data, 200 accounts, 300 demo data. */
    int order();

    /** Does it. */
    void run(Start start);

    /**
     * What kind of start this is.
     *
     * @param demo whether invented data is wanted
     * @param today the last day of the demo
     * @param dataDirectory where files that belong to this installation are kept
     * @param console where a person reads how it goes
     * @param stopping whether the product has been told to stop meanwhile: a long task then ends early
     */
    record Start(boolean demo, LocalDate today, Path dataDirectory, Console console, BooleanSupplier stopping) {

        /** A start that nobody interrupts. */
        public Start(boolean demo, LocalDate today, Path dataDirectory, Console console) {
            this(demo, today, dataDirectory, console, () -> false);
        }

        /** Whether a long task should end early. */
        public boolean isStopping() {
            return stopping.getAsBoolean();
        }
    }

    /** Lines for the person at the terminal. */
    interface Console {

        /** A line from a message key. */
        void say(String key, Object... args);

        /** A line that the next one replaces where the terminal can; for progress. */
        void progress(String key, Object... args);
    }
}
