package se.brygga.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the launcher says before it has built or started anything. */
class LauncherTest {

    private static final Path LAUNCHER =
            Path.of("..", "brygga").toAbsolutePath().normalize();

    @Test
    void helpNamesEveryCommandOnStandardOutput() throws Exception {
        var said = launch("help");
        assertThat(said.exit()).isZero();
        assertThat(said.out()).contains("demo", "test", "start", "law", "assess", "bench", "drill");
    }

    @Test
    void unknownCommandIsNamedAndEndsWithOne() throws Exception {
        var said = launch("dmeo");
        assertThat(said.exit()).isOne();
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("There is no command \"dmeo\".");
    }

    @Test
    void commandThatIsNotBuiltYetSaysSoPlainly() throws Exception {
        var said = launch("backup", "somewhere");
        assertThat(said.exit()).isOne();
        assertThat(said.err()).isEqualTo("./brygga backup is not built yet.\n");
    }

    @Test
    void doctorNamesTheJdkThatWouldBeUsed() throws Exception {
        assertThat(launch("doctor").out()).contains("JDK", System.getProperty("java.home"));
    }

    private record Said(int exit, String out, String err) {}

    private static Said launch(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("sh", LAUNCHER.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().put("BRYGGA_JAVA_HOME", System.getProperty("java.home"));
        var process = builder.start();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), out, err);
    }
}
