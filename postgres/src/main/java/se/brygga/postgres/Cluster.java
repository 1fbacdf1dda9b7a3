package se.brygga.postgres;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** A data directory that is ours to run: finds a port, waits for what a crash left behind, launches. */
record Cluster(Toolbox tools, DataDirectory directory, PostgresConfig config) {

    /** Below the ports that Linux hands out by itself, above the well-known ones. */
    private static final int FIRST_PORT = 20_000;

    private static final int LAST_PORT = 32_000;
    private static final int PORTS_TRIED = 50;

    private static final Duration LEFTOVERS_GO_WITHIN = Duration.ofSeconds(30);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(50);
    private static final Duration ORPHAN_PATIENCE = Duration.ofSeconds(15);

    /** Stops the server that an earlier product left running when it was killed. */
    void clearOrphan() throws IOException, InterruptedException, StartRefused {
        var left = PidFile.of(directory.cluster());
        if (left.isEmpty()) {
            return;
        }
        var pid = left.get();
        if (pid.isRunning()) {
            var server = pid.process();
            if (server.isPresent()) {
                tools.end(server.get(), ORPHAN_PATIENCE);
            }
            if (pid.isRunning()) {
                throw new StartRefused(StartRefused.Reason.ORPHAN_REMAINS, directory.home(), pid.pid());
            }
        } else if (pid.isMistaken()) {
            pid.disown();
        }
    }

    /** Launches on the port of last time or a free one, which is then remembered. */
    Started launch() throws IOException, InterruptedException, StartRefused {
        var port = config.port().isPresent() ? config.port() : directory.lastPort();
        for (int tried = 0; tried < PORTS_TRIED; tried++) {
            int candidate = port.orElseGet(() -> config.random().nextInt(FIRST_PORT, LAST_PORT));
            var running = launchOn(candidate);
            if (running.isPresent()) {
                directory.recordPort(candidate);
                return new Started(running.get(), candidate);
            }
            if (config.port().isPresent()) {
                throw new StartRefused(StartRefused.Reason.PORT_BUSY, candidate);
            }
            port = OptionalInt.empty();
        }
        throw new StartRefused(StartRefused.Reason.PORT_BUSY, FIRST_PORT + "-" + LAST_PORT);
    }

    /** Launches on exactly that port; empty when it is taken. */
    Optional<Launch.Running> launchOn(int port) throws IOException, InterruptedException, StartRefused {
        long deadline = System.nanoTime() + LEFTOVERS_GO_WITHIN.toNanos();
        while (true) {
            switch (Launch.attempt(tools, directory, port, settings())) {
                case Launch.Running running -> {
                    return Optional.of(running);
                }
                case Launch.PortTaken _ -> {
                    return Optional.empty();
                }
                case Launch.Failed(var log) -> throw new StartRefused(StartRefused.Reason.POSTGRES_FAILED, log);
                case Launch.StillHeld _ -> {
                    if (System.nanoTime() > deadline) {
                        throw new StartRefused(StartRefused.Reason.ORPHAN_REMAINS, directory.home(), "?");
                    }
                    Thread.sleep(BETWEEN_ATTEMPTS);
                }
            }
        }
    }

    /** A running server and where it listens. */
    record Started(Launch.Running running, int port) {}

    /** Given on the command line, which an edited file or ALTER SYSTEM cannot override. */
    private Map<String, String> settings() {
        var all = new HashMap<String, String>();
        all.put("listen_addresses", "127.0.0.1");
        all.put("unix_socket_directories", "");
        all.put("fsync", "on");
        all.put("full_page_writes", "on");
        all.put("synchronous_commit", "on");
        all.put("shared_buffers", "128MB");
        all.put("huge_pages", "off");
        all.put("max_connections", "60");
        all.put("max_wal_size", "2GB");
        all.put("jit", "off"); // short statements; the build has no compiler for it either
        all.put("timezone", "UTC");
        all.put("log_timezone", "UTC");
        // A failed statement is told to whoever sent it; its words may hold what a person typed.
        all.put("log_min_messages", "log");
        all.put("cluster_name", "brygga");
        all.putAll(config.settings());
        return new TreeMap<>(all);
    }
}
