package se.brygga.bench.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import se.brygga.app.BryggaMain;
import se.brygga.postgres.PostgresServer;

/**
 * The product as an operator runs it, {@code start --data}, in a process of its own: it can be killed, told to stop,
 * and have its database server killed under it.
 */
final class ProductProcess implements AutoCloseable {

    private static final Duration READY_AT_MOST = Duration.ofMinutes(3);
    private static final long PAUSE = 20_000_000;

    private final Path data;
    private final Path programs;
    private final int port;
    private final HttpClient watcher = HttpClient.newHttpClient();
    private Process process;

    /** Starts it over a data directory and waits until it answers. */
    ProductProcess(Path data, Path programs) throws IOException {
        this.data = data;
        this.programs = programs;
        this.port = freePort();
        this.process = launch();
        awaitUp();
    }

    /** Where it answers, the same after every restart. */
    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Starts it again after its end and waits until it answers. */
    void startAgain() {
        process = launch();
        awaitUp();
    }

    /** Ends it without warning. Its database server stays behind as an orphan. */
    void kill() {
        process.destroyForcibly();
        awaitEnd(Duration.ofMinutes(1));
    }

    /** Tells it to stop; false when it has not in that time, and then it is killed. */
    boolean stop(Duration patience) {
        process.destroy();
        boolean ended = awaitEnd(patience);
        if (!ended) {
            kill();
        }
        return ended;
    }

    /** Kills the database server with all its processes, and gives the time until the product answers again. */
    Duration killPostgres() {
        var postmaster = postmaster();
        var family = postmaster.descendants().toList();
        long killed = System.nanoTime();
        postmaster.destroyForcibly();
        family.forEach(ProcessHandle::destroyForcibly);
        postmaster.onExit().join();
        awaitUp();
        return Duration.ofNanos(System.nanoTime() - killed);
    }

    /** A connection past every lock of the product. */
    Connection superuser() throws SQLException {
        var url = "jdbc:postgresql://127.0.0.1:" + word("port") + "/brygga";
        return DriverManager.getConnection(url, PostgresServer.SUPERUSER, word("password"));
    }

    @Override
    public void close() {
        stop(Duration.ofSeconds(30));
        watcher.close();
    }

    private Process launch() {
        var log = data.resolveSibling(data.getFileName() + ".log").toFile();
        try {
            return new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-Duser.timezone=UTC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dbrygga.programs=" + programs.toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                BryggaMain.class.getName(),
                "start",
                "--data",
                data.toAbsolutePath().toString(),
                "--port",
                Integer.toString(port));
    }

    private void awaitUp() {
        long deadline = System.nanoTime() + READY_AT_MOST.toNanos();
        while (!isUp()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("the product does not run; its log lies beside " + data);
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    private boolean isUp() {
        try {
            var request = HttpRequest.newBuilder(address().resolve("/halsa"))
                    .timeout(READY_AT_MOST)
                    .build();
            return watcher.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private boolean awaitEnd(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private ProcessHandle postmaster() {
        try {
            var file = data.resolve("postgres").resolve("data").resolve("postmaster.pid");
            long pid = Long.parseLong(Files.readAllLines(file).getFirst());
            return ProcessHandle.of(pid).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String word(String file) {
        try {
            return Files.readString(data.resolve("postgres").resolve(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
