package se.brygga.bench.drill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import se.brygga.app.platform.ProductDatabase;
import se.brygga.postgres.PostgresConfig;
import se.brygga.postgres.PostgresListener;
import se.brygga.postgres.PostgresServer;

/**
 * R02: the process that answers is killed at random moments under a load of decisions, its database server left an
 * orphan, and every client asks again under its key. Once it is told to stop instead, and must be gone in time.
 *
 * @param decisions how many are asked for
 * @param clients how many ask at once
 * @param kills how often the process is killed
 * @param programs where the PostgreSQL programs are kept between drills
 */
public record KillProduct(int decisions, int clients, int kills, Path programs) implements Drill {

    private static final int STOPS_WITHIN_SECONDS = 20;
    private static final int OK = 200;
    private static final long PAUSE = 200_000;
    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(30);

    @Override
    public String id() {
        return "R02";
    }

    @Override
    public DrillResult run(long seed, Path folder) throws Exception {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        long begun = System.nanoTime();
        createWorld(folder);
        try (var client = HttpClient.newBuilder().connectTimeout(ANSWERS_WITHIN).build();
                var node = new Node(folder)) {
            node.start();
            var load = new DecisionLoad(decisions, number -> ask(client, node, number));
            load.run(clients, () -> killAlong(load, node, random));
            node.stop();
            var truth = truth(folder, load);
            return new DrillResult(
                    id(),
                    seed,
                    decisions,
                    load.acknowledgedSoFar(),
                    truth.lost(),
                    truth.doubled(),
                    truth.violations() + node.slowStops,
                    Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    private void createWorld(Path folder) throws Exception {
        try (var database = ProductDatabase.embedded(config(folder), PostgresListener.silent(), 2)) {
            var server = database.server().orElseThrow();
            try (var admin = DriverManager.getConnection(
                    server.jdbcUrl("brygga"), PostgresServer.SUPERUSER, server.superuserPassword())) {
                new DecisionWorld(decisions).create(admin);
            }
        }
    }

    private DecisionTruth truth(Path folder, DecisionLoad load) throws Exception {
        try (var database = ProductDatabase.embedded(config(folder), PostgresListener.silent(), 2)) {
            var server = database.server().orElseThrow();
            try (var admin = DriverManager.getConnection(
                    server.jdbcUrl("brygga"), PostgresServer.SUPERUSER, server.superuserPassword())) {
                return DecisionTruth.of(admin, load);
            }
        }
    }

    private PostgresConfig config(Path folder) {
        return PostgresConfig.in(folder, "0", new SecureRandom()).withBinaries(programs);
    }

    /** The first end is a polite one, told under load; the others come without warning. */
    private void killAlong(DecisionLoad load, Node node, RandomGenerator random) {
        var moments = IntStream.generate(() -> random.nextInt(decisions))
                .limit(kills + 1L)
                .sorted()
                .toArray();
        for (int i = 0; i < moments.length; i++) {
            while (load.acknowledgedSoFar() < moments[i] && load.isGoingOn()) {
                LockSupport.parkNanos(PAUSE);
            }
            if (i == 0) {
                node.stop();
            } else {
                node.kill();
            }
            node.start();
        }
    }

    private static DecisionLoad.Answer ask(HttpClient client, Node node, int number) throws IOException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + node.port + "/decide/" + number))
                .timeout(ANSWERS_WITHIN)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new IOException(answer.body());
            }
            var text = answer.body();
            return text.startsWith("refused")
                    ? new DecisionLoad.Answer(Optional.empty(), text)
                    : new DecisionLoad.Answer(Optional.of(text), "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The process that is killed and started again. */
    private final class Node implements AutoCloseable {

        private final Path data;
        private Process process;
        private volatile int port;
        private int slowStops;

        private Node(Path data) {
            this.data = data;
            this.process = launch();
        }

        /** Waits until the process just launched says where it listens. */
        void start() {
            try {
                if (!process.isAlive()) {
                    process = launch();
                }
                port = Integer.parseInt(process.inputReader().readLine());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        void kill() {
            process.destroyForcibly();
            await();
        }

        void stop() {
            process.destroy();
            await();
        }

        @Override
        public void close() {
            process.destroy();
        }

        private void await() {
            try {
                if (!process.waitFor(STOPS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                    slowStops++;
                    process.destroyForcibly().waitFor();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private Process launch() {
            try {
                return new ProcessBuilder(DecisionNode.command(data, programs, decisions))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
