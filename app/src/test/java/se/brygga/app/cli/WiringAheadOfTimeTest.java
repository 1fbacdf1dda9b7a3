package se.brygga.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.brygga.app.BryggaApplication;
import se.brygga.app.BryggaMain;

/** The launcher works out the wiring of the product once per build; a part that cannot be wired so is found here. */
class WiringAheadOfTimeTest {

    private static final String PRODUCT = Arrays.stream(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.endsWith("test-classes"))
            .collect(Collectors.joining(File.pathSeparator));

    @TempDir
    Path folder;

    @Test
    void theProductStartsAndAnswersWithTheWiringWorkedOutAheadOfTime() throws Exception {
        Path sources = Files.createDirectory(folder.resolve("sources"));
        Path classes = Files.createDirectory(folder.resolve("classes"));

        assertThat(java(
                        PRODUCT,
                        "org.springframework.boot.SpringApplicationAotProcessor",
                        BryggaApplication.class.getName(),
                        sources.toString(),
                        classes.toString(),
                        classes.toString(),
                        "se.brygga",
                        "brygga-app"))
                .isZero();
        compile(sources, classes);

        assertThat(java(
                        PRODUCT + File.pathSeparator + classes,
                        "-Dspring.aot.enabled=true",
                        BryggaMain.class.getName(),
                        "rehearse"))
                .as(Files.readString(folder.resolve("said")))
                .isZero();
    }

    private int java(String classPath, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Duser.timezone=UTC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath));
        command.addAll(List.of(words));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start()
                .waitFor();
    }

    private static void compile(Path sources, Path classes) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-nowarn",
                "-proc:none",
                "-parameters",
                "-cp",
                PRODUCT + File.pathSeparator + classes,
                "-d",
                classes.toString()));
        try (Stream<Path> written = Files.walk(sources)) {
            written.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
    }
}
