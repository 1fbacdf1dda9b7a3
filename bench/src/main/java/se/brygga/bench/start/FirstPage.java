package se.brygga.bench.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The first page of one start.
 *
 * @param seconds from the command to the whole page
 * @param where the product's own account of its start, line by line
 */
record FirstPage(double seconds, List<String> where) {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final long PAUSE = 5_000_000;
    private static final int OK = 200;

    /** Runs the command on a free port until the start page has been answered, then stops it. */
    static FirstPage after(List<String> command) throws IOException, InterruptedException {
        int port = freePort();
        List<String> line = new ArrayList<>(command);
        line.addAll(List.of("--port", Integer.toString(port)));
        var builder = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("BRYGGA_JAVA_HOME", System.getProperty("java.home"));
        long begun = System.nanoTime();
        var process = builder.start();
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                var browser = HttpClient.newHttpClient()) {
            awaitPage(browser, URI.create("http://127.0.0.1:" + port + "/sv"), process);
            double seconds = (System.nanoTime() - begun) / 1e9;
            return new FirstPage(seconds, timetable(untilReady(out)));
        } finally {
            process.destroy();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    private static List<String> untilReady(BufferedReader out) throws IOException {
        List<String> said = new ArrayList<>();
        for (var line = out.readLine(); line != null && !line.equals("ready"); line = out.readLine()) {
            said.add(line);
        }
        return said;
    }

    /** The lines that name seconds. */
    private static List<String> timetable(List<String> said) {
        return said.stream()
                .map(String::strip)
                .filter(line -> line.matches("\\d+\\.\\d\\s+s\\s+.*"))
                .toList();
    }

    private static void awaitPage(HttpClient browser, URI page, Process process)
            throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        var request = HttpRequest.newBuilder(page).build();
        while (process.isAlive() && System.nanoTime() < deadline) {
            try {
                if (browser.send(request, BodyHandlers.ofString()).statusCode() == OK) {
                    return;
                }
            } catch (ConnectException notYet) {
                LockSupport.parkNanos(PAUSE);
            }
        }
        throw new IllegalStateException("no first page at " + page);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
