package se.brygga.bench;

import java.nio.file.Path;

/** One benchmark: two sides of a ratio, measured in turn in one run. */
public interface Benchmark {

    /** The figure it is about, such as {@code G1b}. */
    String id();

    /**
     * Runs it.
     *
     * @param folder an empty folder for its data
     * @param programs where the programs of PostgreSQL are unpacked
     */
    Result run(Path folder, Path programs) throws Exception;

    /** One line of JSON and whether the figure holds. */
    record Result(String json, boolean pass) {}
}
