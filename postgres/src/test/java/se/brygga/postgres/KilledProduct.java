package se.brygga.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A product in a process of its own, which starts the server, says so and is then killed by the test. */
final class KilledProduct {

    private KilledProduct() {}

    /** Starts the server over the directory given and stays. */
    public static void main(String[] arguments) throws Exception {
        var server = TestServers.start(TestServers.in(Path.of(arguments[0])));
        System.out.println(server.process().pid());
        Thread.currentThread().join();
    }

    /** Runs one over the directory until its server answers. */
    static Process over(Path home) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledProduct.class.getName(),
                        home.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
