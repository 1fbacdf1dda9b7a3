package se.brygga.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import se.brygga.bench.decision.DurableDecision;
import se.brygga.bench.drill.CeilingRace;
import se.brygga.bench.drill.Drill;
import se.brygga.bench.drill.KillPostgres;
import se.brygga.bench.drill.KillProduct;
import se.brygga.bench.start.WarmStart;

/**
 * {@code bench [ID]} and {@code drill [ID] [--seed N] [--short]}: runs one or all of them, a line of JSON each, and
 * ends with 1 when a figure does not hold, with 2 when it was not understood.
 */
public final class BenchMain {

    private static final String USAGE = "Usage: bench [ID] | drill [ID] [--seed N] [--short]";
    private static final Path PROGRAMS = Path.of("bench", "target", "drill", "programs");
    private static final int MISSED = 1;
    private static final int NOT_UNDERSTOOD = 2;

    private BenchMain() {}

    static List<Benchmark> benchmarks() {
        return List.of(DurableDecision.whole(), WarmStart.whole());
    }

    /** The long drills, and the short ones that every commit runs. */
    static List<Drill> drills(boolean brief) {
        return brief
                ? List.of(
                        new KillPostgres(400, 4, 10, List.of(), PROGRAMS),
                        new KillProduct(400, 4, 5, PROGRAMS),
                        new CeilingRace(50, 8, PROGRAMS))
                : List.of(
                        new KillPostgres(20_000, 4, 100, List.of(), PROGRAMS),
                        new KillProduct(20_000, 4, 100, PROGRAMS),
                        new CeilingRace(2_000, 16, PROGRAMS));
    }

    /** Runs what the arguments name. */
    public static void main(String[] arguments) throws Exception {
        System.setProperty("logging.config", "classpath:logback-bench.xml"); // results alone on stdout
        System.setProperty("logback.configurationFile", "logback-bench.xml");
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> words) throws Exception {
        var seed = seed(words);
        var wanted = words.size() > 1 && !words.get(1).startsWith("--") ? words.get(1) : "";
        if (words.isEmpty() || seed.isEmpty()) {
            return notUnderstood(USAGE);
        }
        return switch (words.getFirst()) {
            case "bench" -> bench(wanted);
            case "drill" -> drill(wanted, drills(words.contains("--short")), seed.get());
            default -> notUnderstood(USAGE);
        };
    }

    /** The seed that was asked for, else one by chance; empty when what follows the word is no whole number. */
    private static Optional<Long> seed(List<String> words) {
        int at = words.indexOf("--seed");
        if (at < 0) {
            return Optional.of(System.nanoTime());
        }
        return words.stream()
                .skip(at + 1L)
                .findFirst()
                .filter(word -> word.matches("-?\\d{1,18}"))
                .map(Long::valueOf);
    }

    private static int bench(String wanted) throws Exception {
        var chosen = benchmarks().stream().filter(named(wanted, Benchmark::id)).toList();
        if (chosen.isEmpty()) {
            return unknown(
                    "benchmark",
                    wanted,
                    benchmarks().stream().map(Benchmark::id).toList());
        }
        boolean all = true;
        for (var one : chosen) {
            var result = one.run(Files.createTempDirectory("brygga-bench-"), PROGRAMS);
            System.out.println(result.json());
            all &= result.pass();
        }
        return all ? 0 : MISSED;
    }

    private static int drill(String wanted, List<Drill> drills, long seed) throws Exception {
        var chosen = drills.stream().filter(named(wanted, Drill::id)).toList();
        if (chosen.isEmpty()) {
            return unknown("drill", wanted, drills.stream().map(Drill::id).toList());
        }
        boolean all = true;
        for (var one : chosen) {
            var result = one.run(seed, Files.createTempDirectory("brygga-drill-"));
            System.out.println(result.toJson());
            all &= result.pass();
        }
        return all ? 0 : MISSED;
    }

    private static <T> Predicate<T> named(String wanted, Function<T, String> id) {
        return one -> wanted.isEmpty() || id.apply(one).equals(wanted);
    }

    private static int unknown(String what, String wanted, List<String> known) {
        return notUnderstood(
                "There is no " + what + " \"" + wanted + "\". There is: " + String.join(", ", known) + ".");
    }

    private static int notUnderstood(String sentence) {
        System.err.println(sentence);
        return NOT_UNDERSTOOD;
    }
}
