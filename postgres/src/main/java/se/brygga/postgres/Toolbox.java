package se.brygga.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The PostgreSQL programs together with the identity they run as. */
record Toolbox(Programs programs, Identity identity) {

    private static final int SECONDS_AT_MOST = 120;
    private static final Duration POLL = Duration.ofMillis(5);

    /**
     * Creates a cluster: SCRAM passwords, page checksums, UTF-8, and an ordering of text that no upgrade of a system
     * library can change. It is built aside and renamed, so that a start which was cut off leaves no half cluster.
     */
    void initialise(DataDirectory directory) throws IOException, InterruptedException, StartRefused {
        var staging = directory.home().resolve(".initialising");
        Programs.deleteTree(staging);
        Files.createDirectories(staging);
        Files.setPosixFilePermissions(staging, PosixFilePermissions.fromString("rwx------"));
        var password = staging.resolve("password");
        Files.copy(directory.passwordFile(), password);
        identity.claim(staging);
        var cluster = staging.resolve("data");
        run(
                "initdb",
                List.of(
                        "-D",
                        cluster.toString(),
                        "-U",
                        PostgresServer.SUPERUSER,
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C",
                        "--data-checksums",
                        "--no-instructions"));
        Files.move(cluster, directory.cluster());
        Programs.deleteTree(staging);
    }

    /** Sends a PostgreSQL signal name, such as {@code INT}, to a server process. */
    void signal(String name, long pid) throws IOException, InterruptedException, StartRefused {
        run("pg_ctl", List.of("kill", name, String.valueOf(pid)));
    }

    /**
     * Ends a server: first politely (open transactions are rolled back), then at once (the next start recovers from the
     * log).
     */
    void end(ProcessHandle server, Duration patience) throws IOException, InterruptedException, StartRefused {
        for (var name : List.of("INT", "QUIT", "KILL")) {
            if (!server.isAlive()) {
                return;
            }
            if ("KILL".equals(name)) {
                server.destroyForcibly();
            } else {
                signal(name, server.pid());
            }
            long deadline = System.nanoTime() + patience.toNanos();
            while (server.isAlive() && System.nanoTime() < deadline) {
                Thread.sleep(POLL);
            }
        }
    }

    private void run(String program, List<String> arguments) throws IOException, InterruptedException, StartRefused {
        var output = Files.createTempFile("brygga-" + program, ".log");
        try {
            var process = new ProcessBuilder(identity.command(programs.program(program), arguments))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(SECONDS_AT_MOST, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new StartRefused(StartRefused.Reason.POSTGRES_FAILED, program + " does not end");
            }
            if (process.exitValue() != 0) {
                var said = Files.readString(output).strip();
                throw new StartRefused(StartRefused.Reason.POSTGRES_FAILED, program + ": " + said);
            }
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
