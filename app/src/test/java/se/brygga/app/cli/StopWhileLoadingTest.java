package se.brygga.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.brygga.app.BryggaMain;

/** The demo told to stop while it loads, in a process of its own as a person runs it. */
class StopWhileLoadingTest {

    private static final String FIRST_STEP = "Loading invented enterprises: 25 of";

    @TempDir
    Path folder;

    @Test
    void stopsInTimeWithoutATraceAndBeginsAgainAtTheNextStart() throws Exception {
        try (Run first = new Run("demo")) {
            first.readUntil(line -> line.startsWith(FIRST_STEP));
            first.tellToStop();
            assertThat(first.rest())
                    .contains("Stopped before the demo data was in place. The next start begins again.");
            assertThat(first.exitsWithin(20)).isTrue();
            assertThat(first.lines).noneMatch(line -> line.contains("Exception") || line.startsWith("\tat "));
        }
        assertThat(folder.resolve("demo-unfinished")).exists();
        try (Run real = new Run("start")) {
            assertThat(real.rest()).anyMatch(line -> line.contains("holds the invented data of the demo"));
            assertThat(real.exit()).isOne();
        }
        try (Run again = new Run("demo")) {
            assertThat(again.readUntil(line -> line.startsWith(FIRST_STEP))).isTrue();
        }
    }

    /** One run of the product over the folder. */
    private final class Run implements AutoCloseable {
        private final Process process;
        private final List<String> lines = new ArrayList<>();

        private Run(String command) throws IOException {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            System.getProperty("java.class.path"),
                            BryggaMain.class.getName(),
                            command,
                            "--data",
                            folder.toString(),
                            "--port",
                            Integer.toString(freePort()),
                            "--lang",
                            "en")
                    .redirectErrorStream(true)
                    .start();
        }

        boolean readUntil(Predicate<String> found) throws IOException {
            var reader = process.inputReader(StandardCharsets.UTF_8);
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
                if (found.test(line)) {
                    return true;
                }
            }
            return false;
        }

        List<String> rest() throws IOException {
            readUntil(line -> false);
            return lines;
        }

        /** Not {@link Process#destroy}, which would also close what it still says. */
        void tellToStop() {
            process.toHandle().destroy();
        }

        boolean exitsWithin(int seconds) throws InterruptedException {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        }

        int exit() throws InterruptedException {
            return process.waitFor();
        }

        @Override
        public void close() {
            tellToStop();
            process.onExit().completeOnTimeout(process, 30, TimeUnit.SECONDS).join();
            process.destroyForcibly();
        }

        private static int freePort() throws IOException {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            }
        }
    }
}
