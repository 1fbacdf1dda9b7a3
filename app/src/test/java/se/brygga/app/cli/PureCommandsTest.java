package se.brygga.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.brygga.app.BryggaMain;

/** The commands as processes of their own. */
class PureCommandsTest {

    @TempDir
    private Path directory = Path.of("");

    private record Ended(int code, String output) {}

    private Ended run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xlog:class+load:file=" + directory.resolve("loaded"),
                "-cp",
                System.getProperty("java.class.path"),
                BryggaMain.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), output);
    }

    @Test
    void pureCommandsNeverLoadSpring() throws IOException, InterruptedException {
        Path file = directory.resolve("aid.json");
        Files.writeString(file, "{\"kind\":\"GUARANTEE_SFS\",\"loan\":\"1000000\"}");
        Ended ended = run("aid", file.toString());
        assertThat(ended)
                .isEqualTo(
                        new Ended(0, "{\"id\":null,\"grossGrantEquivalent\":\"1000000.00\"}" + System.lineSeparator()));
        assertThat(Files.readString(directory.resolve("loaded")))
                .contains("se.brygga.app.cli.AidQuestion")
                .doesNotContain("org.springframework");
    }

    @Test
    void theLawOfADayThatDoesNotExistOrOfNoActIsOneClearSentence() throws IOException, InterruptedException {
        assertThat(run("law", "--lang", "en", "--on", "2010-02-30"))
                .isEqualTo(new Ended(
                        2, "There is no day 2010-02-30. Check the month and the day." + System.lineSeparator()));
        assertThat(run("law", "--lang", "en", "--on", "yesterday"))
                .isEqualTo(new Ended(
                        2, "yesterday is no date. Write year-month-day, as 2026-11-20." + System.lineSeparator()));
        assertThat(run("law", "--lang", "en", "SFS"))
                .isEqualTo(new Ended(
                        2, "The act SFS is unknown. Write for example SFS 2009:41." + System.lineSeparator()));
        assertThat(run("law", "--lang", "en", "--text", "--on", "1900-01-01"))
                .isEqualTo(new Ended(0, "No act is in force on 1900-01-01." + System.lineSeparator()));
    }

    @Test
    void aMissingFileIsOneClearSentence() throws IOException, InterruptedException {
        assertThat(run("sme", "--lang", "en", "no-such-file.json"))
                .isEqualTo(new Ended(1, "There is no file no-such-file.json." + System.lineSeparator()));
    }
}
