package se.brygga.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.brygga.bench.drill.CeilingRace;
import se.brygga.bench.drill.Drill;
import se.brygga.bench.drill.KillPostgres;
import se.brygga.bench.drill.KillProduct;

/** {@code drill [ID] [--seed N]}: runs one or all of them and ends with 1 when a figure does not hold. */
public final class BenchMain {

    private static final String USAGE = "Usage: drill [ID] [--seed N] [--short]";

    private BenchMain() {}

    /** The programs of the long drills and the short ones that every commit runs. */
    static List<Drill> drills(boolean brief, Path folder) {
        var programs = folder.resolve("programs");
        return brief
                ? List.of(
                        new KillPostgres(400, 4, 10, List.of(), programs),
                        new KillProduct(400, 4, 5, programs),
                        new CeilingRace(50, 8, programs))
                : List.of(
                        new KillPostgres(20_000, 4, 100, List.of(), programs),
                        new KillProduct(20_000, 4, 100, programs),
                        new CeilingRace(2_000, 16, programs));
    }

    /** Runs what the arguments name. */
    public static void main(String[] arguments) throws Exception {
        System.setProperty("logging.config", "classpath:logback-bench.xml"); // results alone on stdout
        System.setProperty("logback.configurationFile", "logback-bench.xml");
        var words = List.of(arguments);
        if (words.isEmpty() || !"drill".equals(words.getFirst())) {
            System.err.println(USAGE);
            System.exit(2);
        }
        int seedAt = words.indexOf("--seed");
        long seed = seedAt < 0 ? System.nanoTime() : Long.parseLong(words.get(seedAt + 1));
        var wanted = words.size() > 1 && !words.get(1).startsWith("--") ? words.get(1) : "";
        System.exit(run(drills(words.contains("--short"), Path.of("bench", "target", "drill")), wanted, seed));
    }

    private static int run(List<Drill> drills, String wanted, long seed) throws Exception {
        boolean all = true;
        for (var drill : drills) {
            if (wanted.isEmpty() || drill.id().equals(wanted)) {
                var data = Files.createTempDirectory("brygga-drill-");
                var result = drill.run(seed, data);
                System.out.println(result.toJson());
                all &= result.pass();
            }
        }
        return all ? 0 : 1;
    }
}
