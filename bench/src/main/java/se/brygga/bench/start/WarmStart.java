package se.brygga.bench.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.brygga.bench.Benchmark;
import se.brygga.bench.Ratios;

/**
 * G7: from the command to the first page, over a data directory that is there already. The measured side is
 * {@code ./brygga start}, launcher included; the reference is the same jar as the build leaves it, started plainly.
 * Both take turns over the same data. Seconds are told because the figure is one, and of the measured side's middle
 * start also where they go.
 *
 * @param pairs how many pairs
 */
public record WarmStart(int pairs) implements Benchmark {

    private static final double AT_MOST = 3.9;

    /** As many pairs as the figure asks for. */
    public static WarmStart whole() {
        return new WarmStart(5);
    }

    @Override
    public String id() {
        return "G7";
    }

    @Override
    public Result run(Path folder, Path programs) throws Exception {
        var data = folder.resolve("data").toAbsolutePath().toString();
        var launcher = List.of("sh", "brygga", "start", "--data", data);
        // Builds and prepares where that has not been done, and makes the data.
        var first = FirstPage.after(launcher);
        var plain = plain(programs, data);
        FirstPage.after(plain);
        var ratios = new Ratios();
        List<FirstPage> measured = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            var ours = FirstPage.after(launcher);
            measured.add(ours);
            ratios.add(FirstPage.after(plain).seconds(), ours.seconds());
        }
        measured.sort((one, other) -> Double.compare(one.seconds(), other.seconds()));
        return result(ratios, measured, first);
    }

    private static List<String> plain(Path programs, String data) throws IOException {
        try (Stream<Path> built = Files.list(Path.of("app", "target"))) {
            var jar = built.filter(file -> file.getFileName().toString().endsWith("-exec.jar"))
                    .findFirst()
                    .orElseThrow(() -> new UncheckedIOException(new IOException("no packaged jar in app/target")));
            return List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Duser.timezone=UTC",
                    "--enable-native-access=ALL-UNNAMED",
                    "-Dbrygga.programs=" + programs.toAbsolutePath(),
                    "-jar",
                    jar.toString(),
                    "start",
                    "--data",
                    data);
        }
    }

    private Result result(Ratios ratios, List<FirstPage> measured, FirstPage first) {
        var middle = measured.get(measured.size() / 2);
        boolean pass = middle.seconds() < AT_MOST;
        String json = String.format(
                Locale.ROOT,
                "{\"id\":\"%s\",\"what\":\"plain start : ./brygga start, until the first page\",%s,\"seconds\":%.2f,"
                        + "\"fastest\":%.2f,\"slowest\":%.2f,\"below\":%.1f,\"where\":[%s],\"emptyDirectory\":%.2f,\"pass\":%b}",
                id(),
                ratios.json(),
                middle.seconds(),
                measured.getFirst().seconds(),
                measured.getLast().seconds(),
                AT_MOST,
                String.join(",", middle.where().stream().map(WarmStart::quoted).toList()),
                first.seconds(),
                pass);
        return new Result(json, pass);
    }

    private static String quoted(String line) {
        return "\"" + line.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
