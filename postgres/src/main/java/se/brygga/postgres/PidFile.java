package se.brygga.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a running server writes about itself into its cluster, {@code postmaster.pid}.
 *
 * @param pid the process id in its first line
 * @param ready whether its eighth line says that connections are accepted
 */
record PidFile(Path file, long pid, boolean ready) {

    private static final int STATUS_LINE = 7;
    /** Above the largest process id that Linux hands out, so never alive. */
    private static final String NOBODY = "99999999";

    static Optional<PidFile> of(Path cluster) throws IOException {
        var file = cluster.resolve("postmaster.pid");
        try {
            var lines = Files.readAllLines(file);
            if (lines.isEmpty() || !lines.getFirst().matches("-?\\d+")) {
                return Optional.empty(); // being written at this moment
            }
            boolean ready = lines.size() > STATUS_LINE && lines.get(STATUS_LINE).startsWith("ready");
            return Optional.of(new PidFile(file, Math.abs(Long.parseLong(lines.getFirst())), ready));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    /** Whether that process is a PostgreSQL that runs. */
    boolean isRunning() {
        return process().flatMap(p -> p.info().command()).map(Path::of).stream()
                .anyMatch(command -> command.endsWith("postgres"));
    }

    /**
     * Whether the number now belongs to something that certainly is not a server: another program after a reboot or in
     * a new container, or a dead process that nobody has collected.
     */
    boolean isMistaken() throws IOException {
        var process = process();
        if (process.isEmpty()) {
            return false;
        }
        var command = process.get().info().command();
        return command.map(c -> !Path.of(c).endsWith("postgres")).orElseGet(this::isDefunct);
    }

    /**
     * Makes the file name a process that cannot exist. PostgreSQL would take any living process of that number for a
     * server; the other lines stay, since by them it finds backends left over.
     */
    void disown() throws IOException {
        var lines = Files.readAllLines(file);
        lines.set(0, NOBODY);
        Files.write(file, lines);
    }

    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
    }

    private boolean isDefunct() {
        try {
            var stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
            return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
        } catch (IOException unreadable) {
            return false;
        }
    }
}
