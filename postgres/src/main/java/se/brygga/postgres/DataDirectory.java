package se.brygga.postgres;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.OptionalInt;

/**
 * What lies in the data directory beside the cluster itself: who wrote it, the superuser's password, the port of last
 * time and the server's log.
 */
record DataDirectory(Path home) {

    private static final int PASSWORD_BYTES = 24;
    private static final long LOG_LIMIT = 16L << 20;

    Path cluster() {
        return home.resolve("data");
    }

    Path log() {
        return home.resolve("postgres.log");
    }

    Path passwordFile() {
        return home.resolve("password");
    }

    boolean hasCluster() {
        return Files.exists(cluster().resolve("PG_VERSION"));
    }

    /** Refuses what a newer product or another PostgreSQL has written; reads only. */
    void refuseForeign(String productVersion) throws IOException, StartRefused {
        var product = home.resolve("version");
        if (Files.exists(product)) {
            var found = Files.readString(product).strip();
            if (Version.parse(found).compareTo(Version.parse(productVersion)) > 0) {
                throw new StartRefused(StartRefused.Reason.NEWER_PRODUCT, home, found, productVersion);
            }
        }
        if (hasCluster()) {
            var major = Files.readString(cluster().resolve("PG_VERSION")).strip();
            if (!major.equals(Programs.major())) {
                throw new StartRefused(StartRefused.Reason.OTHER_POSTGRES_MAJOR, home, major, Programs.major());
            }
        }
    }

    void recordVersion(String productVersion) throws IOException {
        replace("version", productVersion);
    }

    OptionalInt lastPort() throws IOException {
        var file = home.resolve("port");
        return Files.exists(file)
                ? OptionalInt.of(Integer.parseInt(Files.readString(file).strip()))
                : OptionalInt.empty();
    }

    void recordPort(int port) throws IOException {
        replace("port", String.valueOf(port));
    }

    /** The superuser's password, made at the first call. */
    String password(SecureRandom random) throws IOException {
        if (!Files.exists(passwordFile())) {
            var bytes = new byte[PASSWORD_BYTES];
            random.nextBytes(bytes);
            replace("password", Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
        return Files.readString(passwordFile()).strip();
    }

    /** Begins a new log when the old one has grown; one old one is kept. */
    void rotateLog() throws IOException {
        if (Files.exists(log()) && Files.size(log()) > LOG_LIMIT) {
            Files.move(log(), home.resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void replace(String name, String content) throws IOException {
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var fresh = home.resolve(name + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, owner);
        Files.writeString(fresh, content + "\n");
        Files.move(fresh, home.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
}
