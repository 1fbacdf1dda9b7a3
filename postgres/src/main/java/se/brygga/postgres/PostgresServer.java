package se.brygga.postgres;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A PostgreSQL of our own: started, watched, restarted after a crash and stopped again.
 *
 * <p>It listens on the loopback address only, asks for a SCRAM password and keeps every promise of a commit. While it
 * runs, its data directory is locked against a second product.
 */
public final class PostgresServer implements AutoCloseable {

    /** The database account that may do everything; migrations and the guard use it, the product does not. */
    public static final String SUPERUSER = "postgres";

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(8);

    private final Cluster cluster;
    private final DirectoryLock lock;
    private final int port;
    private final String password;
    private final StartTimes times;

    private final ReentrantLock turn = new ReentrantLock();
    private Launch.Running running;
    private boolean stopped;

    private PostgresServer(Cluster cluster, DirectoryLock lock, Cluster.Started started, Start timing)
            throws IOException {
        this.cluster = cluster;
        this.lock = lock;
        this.port = started.port();
        this.running = started.running();
        this.password = cluster.directory().password(cluster.config().random());
        this.times = timing.times();
    }

    private PostgresServer watchedBy(PostgresListener listener) {
        Thread.ofVirtual().name("postgres-watch").start(() -> watch(listener));
        return this;
    }

    /**
     * Starts the server of a data directory, creating it where there is none.
     *
     * @throws StartRefused when it cannot or must not be started; what was there is unchanged
     */
    public static PostgresServer start(PostgresConfig config, PostgresListener listener) throws StartRefused {
        var directory = new DataDirectory(config.home());
        try {
            Files.createDirectories(config.home());
            directory.refuseForeign(config.productVersion());
            var lock = DirectoryLock.on(config.home());
            try {
                return start(config, directory, lock).watchedBy(listener);
            } catch (StartRefused | IOException | InterruptedException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new StartRefused(StartRefused.Reason.NOT_WRITABLE, config.home(), culprit(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused(StartRefused.Reason.INTERRUPTED);
        }
    }

    /** The file that the system would not write and its reason; the exception's own name tells a person nothing. */
    private static String culprit(IOException e) {
        if (e instanceof FileSystemException refused && refused.getFile() != null) {
            return refused.getReason() == null
                    ? refused.getFile()
                    : refused.getFile() + " (" + refused.getReason() + ")";
        }
        return String.valueOf(e.getMessage());
    }

    private static PostgresServer start(PostgresConfig config, DataDirectory directory, DirectoryLock lock)
            throws IOException, InterruptedException, StartRefused {
        var timing = new Start();
        var tools = new Toolbox(Programs.in(config.binaries()), Identity.ofServer());
        timing.programsDone();
        directory.rotateLog();
        directory.password(config.random());
        if (!directory.hasCluster()) {
            tools.initialise(directory);
        }
        tools.identity().claim(directory.cluster());
        timing.initialisationDone();
        var cluster = new Cluster(tools, directory, config);
        cluster.clearOrphan();
        timing.orphanDone();
        var started = cluster.launch();
        timing.readyDone();
        return new PostgresServer(cluster, lock, started, timing);
    }

    /**
     * Notes in the data directory that this version of the product has used it; from then on older ones are refused. To
     * be called once the product's own changes have succeeded, so that a start that failed leaves the way back open.
     */
    public void recordVersion() throws IOException {
        cluster.directory().recordVersion(cluster.config().productVersion());
    }

    /** The address of the given database on this server. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The address of the database {@code postgres}, which every server has. */
    public String jdbcUrl() {
        return jdbcUrl("postgres");
    }

    /** The port it listens on, the same through every restart. */
    public int port() {
        return port;
    }

    /** The password of {@link #SUPERUSER}. */
    public String superuserPassword() {
        return password;
    }

    /** Where the time of the start went. */
    public StartTimes startTimes() {
        return times;
    }

    /** The server's own log. */
    public Path log() {
        return cluster.directory().log();
    }

    /** The server process; its children are the backends. Drills kill it. */
    public ProcessHandle process() {
        turn.lock();
        try {
            return running.postmaster();
        } finally {
            turn.unlock();
        }
    }

    /**
     * Stops the server within seconds: open transactions are rolled back, all data is on disk, and the data directory
     * is free. A second call does nothing.
     */
    @Override
    public void close() {
        turn.lock();
        try {
            if (!stopped) {
                stopped = true;
                cluster.tools().end(running.postmaster(), STOP_PATIENCE);
                lock.close();
            }
        } catch (StartRefused | IOException e) {
            throw new IllegalStateException("PostgreSQL could not be stopped", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            turn.unlock();
        }
    }

    private void watch(PostgresListener listener) {
        try {
            boolean watching = true;
            while (watching) {
                watching = restartAfter(running().process().waitFor(), listener);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Launch.Running running() {
        turn.lock();
        try {
            return running;
        } finally {
            turn.unlock();
        }
    }

    /** Whether there is something left to watch. */
    private boolean restartAfter(int exitCode, PostgresListener listener) throws InterruptedException {
        turn.lock();
        try {
            if (stopped) {
                return false;
            }
            long seen = System.nanoTime();
            listener.crashed(exitCode);
            var again = cluster.launchOn(port);
            if (again.isEmpty()) {
                throw new StartRefused(StartRefused.Reason.PORT_BUSY, port);
            }
            running = again.get();
            listener.restarted(Duration.ofNanos(System.nanoTime() - seen));
            return true;
        } catch (StartRefused refused) {
            listener.gaveUp(refused);
            return false;
        } catch (IOException e) {
            listener.gaveUp(new StartRefused(
                    StartRefused.Reason.NOT_WRITABLE, cluster.directory().home(), e));
            return false;
        } finally {
            turn.unlock();
        }
    }
}
