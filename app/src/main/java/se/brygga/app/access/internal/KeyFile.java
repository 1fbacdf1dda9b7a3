package se.brygga.app.access.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import se.brygga.app.platform.NotStarted;

/**
 * The key under which the database keeps what must be read again. It lies in a file of its own that only its owner may
 * read, never in the database: a copy of the database alone opens nothing.
 */
final class KeyFile {

    private static final int BYTES = 32;

    private final Path file;
    private final RandomGenerator random;

    KeyFile(Path file, RandomGenerator random) {
        this.file = file.toAbsolutePath();
        this.random = random;
    }

    Path path() {
        return file;
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** The key, made at the first call. */
    synchronized SecretKey key() {
        try {
            if (!exists()) {
                make();
            }
            byte[] key = Base64.getDecoder().decode(Files.readString(file).strip());
            if (key.length != BYTES) {
                throw new NotStarted("access.refused.key-broken", file);
            }
            return new SecretKeySpec(key, "AES");
        } catch (IllegalArgumentException noBase64) {
            throw new NotStarted("access.refused.key-broken", file);
        } catch (IOException e) {
            throw new NotStarted("access.refused.key-unreadable", file, String.valueOf(e.getMessage()));
        }
    }

    private void make() throws IOException {
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.createDirectories(Optional.ofNullable(fresh.getParent()).orElse(fresh));
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, Base64.getEncoder().encodeToString(key) + "\n");
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
