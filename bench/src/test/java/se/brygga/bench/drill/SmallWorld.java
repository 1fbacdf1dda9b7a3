package se.brygga.bench.drill;

import java.nio.file.Files;
import java.nio.file.Path;
import se.brygga.bench.world.DecisionWorld;

/** One world for all short drills of this JVM: made once, copied for each. */
final class SmallWorld {

    static final int CASES = 240;
    static final Path PROGRAMS = Path.of("target", "programs").toAbsolutePath();

    private SmallWorld() {}

    private static final class Made {
        private static final Path DATA = make();

        private static Path make() {
            try {
                var data = Files.createTempDirectory("brygga-small-world-").resolve("data");
                var kinds = KillPostgres.KINDS;
                DecisionWorld.create(data, PROGRAMS, kinds, CASES / kinds.size());
                return data;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Puts a copy where a drill looks for its world. */
    static void copyTo(Path folder) throws Exception {
        var copy = new ProcessBuilder("cp", "-a", Made.DATA.toString(), folder.toString())
                .inheritIO()
                .start();
        if (copy.waitFor() != 0) {
            throw new IllegalStateException("the world could not be copied to " + folder);
        }
    }
}
