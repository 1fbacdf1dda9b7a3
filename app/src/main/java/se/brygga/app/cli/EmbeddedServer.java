package se.brygga.app.cli;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import se.brygga.postgres.PostgresConfig;

/** Where the embedded database server of a data directory is, and where its programs are unpacked. */
final class EmbeddedServer {

    /** The launcher names a folder that all data directories share; without it each has its own copy. */
    private static final String PROGRAMS = "brygga.programs";

    private EmbeddedServer() {}

    static PostgresConfig in(Path data) {
        PostgresConfig config =
                PostgresConfig.in(data.resolve("postgres"), ProductVersion.current(), new SecureRandom());
        return Optional.ofNullable(System.getProperty(PROGRAMS))
                .map(Path::of)
                .map(config::withBinaries)
                .orElse(config);
    }
}
