package se.brygga.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Locale;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The unpacked PostgreSQL programs, in a folder named after version and platform.
 *
 * <p>They are unpacked beside and renamed into place, so the folder is either whole or not there, however many
 * processes begin at once.
 */
record Programs(Path folder) {

    private static final String VERSION = version();

    /** The major version of the programs on the class path, such as {@code 18}. */
    static String major() {
        return VERSION.substring(0, VERSION.indexOf('.'));
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    /** Unpacks the programs under {@code cache} unless they are there already. */
    static Programs in(Path cache) throws IOException, StartRefused {
        var platform = platform();
        var folder = cache.resolve("postgresql-" + VERSION + "-" + platform);
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(cache);
            var staging = Files.createTempDirectory(cache, ".unpacking-");
            try (var archive = Programs.class.getResourceAsStream("/postgres-" + platform + ".txz")) {
                if (archive == null) {
                    throw new StartRefused(StartRefused.Reason.NO_BINARIES, platform);
                }
                unpack(archive, staging);
                publish(staging, folder);
            } finally {
                deleteTree(staging);
            }
        }
        return new Programs(folder);
    }

    private static void publish(Path staging, Path folder) throws IOException {
        Files.setPosixFilePermissions(staging, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            Files.move(staging, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException lost) {
            // Somebody else was first: theirs is as good as ours.
            if (!Files.isDirectory(folder)) {
                throw lost;
            }
        }
    }

    private static void unpack(InputStream archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, target);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        var path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("The archive reaches outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(path.getParent());
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (!entry.getName().endsWith(".a")) { // static libraries serve compilers only
            Files.createDirectories(path.getParent());
            write(tar, path);
            boolean executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    /** Forces each file to disk, or a power cut after the rename could leave a folder of empty files. */
    private static void write(TarArchiveInputStream tar, Path path) throws IOException {
        try (var file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            tar.transferTo(Channels.newOutputStream(file));
            file.force(true);
        }
    }

    static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (var tree = Files.walk(root)) {
            for (var path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static String platform() {
        var os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var system = os.startsWith("mac") ? "darwin" : os.startsWith("windows") ? "windows" : "linux";
        var processor = System.getProperty("os.arch", "");
        return system + "-" + ("aarch64".equals(processor) ? "arm_64" : "x86_64");
    }

    private static String version() {
        try (var in = Programs.class.getResourceAsStream("binaries.properties")) {
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "0.0");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
