package se.brygga.bench.drill;

import java.nio.file.Path;

/** One fault drill. */
public interface Drill {

    /** The figure it is about, such as {@code R01}. */
    String id();

    /**
     * Runs it.
     *
     * @param seed decides everything that is left to chance
     * @param folder an empty folder for its data
     */
    DrillResult run(long seed, Path folder) throws Exception;
}
