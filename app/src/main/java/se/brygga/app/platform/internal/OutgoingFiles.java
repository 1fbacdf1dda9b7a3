package se.brygga.app.platform.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.brygga.app.platform.OutgoingChannel;

/**
 * Adds each message as one line of JSON to the file of its channel in the data directory, for whatever program carries
 * it on. A line that a power failure cut short is ended before the next begins; its message comes again.
 */
final class OutgoingFiles implements OutgoingChannel {

    private final Path folder;

    OutgoingFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public boolean takes(String channel) {
        return true;
    }

    @Override
    public void deliver(List<Message> messages) throws IOException {
        Files.createDirectories(folder);
        String channel = messages.getFirst().channel().toLowerCase(Locale.ROOT);
        String lines = messages.stream().map(OutgoingFiles::line).collect(Collectors.joining());
        try (FileChannel file = FileChannel.open(
                folder.resolve(channel + ".ndjson"),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE)) {
            ByteBuffer bytes =
                    ByteBuffer.wrap((cutShort(file) ? "\n" + lines : lines).getBytes(StandardCharsets.UTF_8));
            file.position(file.size());
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
        }
    }

    private static boolean cutShort(FileChannel file) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        return file.size() > 0 && file.read(last, file.size() - 1) == 1 && last.get(0) != '\n';
    }

    private static String line(Message message) {
        return "{\"id\":\"" + message.id() + "\",\"message\":" + message.payload() + "}\n";
    }
}
