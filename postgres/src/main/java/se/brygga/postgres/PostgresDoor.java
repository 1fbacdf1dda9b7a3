package se.brygga.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The way in to the server of a data directory that another process runs: its port and the password of
 * {@link PostgresServer#SUPERUSER}, both kept in the directory for its owner.
 *
 * @param port where it listens
 * @param password the password
 */
public record PostgresDoor(int port, String password) {

    /** The door of a data directory; empty where no server has ever run. */
    public static Optional<PostgresDoor> of(Path home) throws IOException {
        var directory = new DataDirectory(home);
        OptionalInt port = directory.lastPort();
        return port.isPresent() && Files.exists(directory.passwordFile())
                ? Optional.of(new PostgresDoor(
                        port.getAsInt(),
                        Files.readString(directory.passwordFile()).strip()))
                : Optional.empty();
    }

    /** The address of the given database on this server. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
