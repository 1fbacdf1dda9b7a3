package se.brygga.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One product at a time per data directory.
 *
 * <p>A lock of the operating system, so that it goes when the process goes, however that ends. Such locks belong to the
 * process and are lost when any of its channels to the file is closed; hence the set of directories held by this
 * process, and the holder's number in a file of its own.
 */
final class DirectoryLock implements AutoCloseable {

    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path home;
    private final FileChannel channel;

    private DirectoryLock(Path home, FileChannel channel) {
        this.home = home;
        this.channel = channel;
    }

    static DirectoryLock on(Path directory) throws IOException, StartRefused {
        var home = directory.toRealPath();
        if (!HELD_HERE.add(home)) {
            throw inUse(home);
        }
        var channel = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            HELD_HERE.remove(home);
            throw inUse(home);
        }
        Files.writeString(home.resolve("holder"), ProcessHandle.current().pid() + "\n");
        return new DirectoryLock(home, channel);
    }

    private static StartRefused inUse(Path home) throws IOException {
        var holder = home.resolve("holder");
        var pid = Files.exists(holder) ? Files.readString(holder).strip() : "?";
        return new StartRefused(StartRefused.Reason.DIRECTORY_IN_USE, home, pid);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(home.resolve("holder"));
        channel.close();
        HELD_HERE.remove(home);
    }
}
