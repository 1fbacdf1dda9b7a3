package se.brygga.postgres;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How one attempt to run the server process went. */
sealed interface Launch {

    /** It accepts connections. */
    record Running(Process process, ProcessHandle postmaster) implements Launch {}

    /** Somebody else listens on that port; the operating system said so when the server bound it. */
    record PortTaken() implements Launch {}

    /** Processes of a killed server still hold the shared memory; they go by themselves. */
    record StillHeld() implements Launch {}

    /** Anything else, with the end of the log. */
    record Failed(String log) implements Launch {}

    /** Recovery after a crash may replay a good deal of log before it is done. */
    Duration READY_AT_MOST = Duration.ofMinutes(5);

    /** PostgreSQL takes about 25 ms from here to ready, so ask often. */
    Duration POLL = Duration.ofMillis(2);

    /** How much of the log is looked at and shown. */
    int LOG_TAIL = 4_096;

    private static Process begun(List<String> command, Path log) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** Runs the server on a port and waits until it is ready or gone. */
    static Launch attempt(Toolbox tools, DataDirectory directory, int port, Map<String, String> settings)
            throws IOException, InterruptedException {
        var log = directory.log();
        long before = Files.exists(log) ? Files.size(log) : 0;
        var process = begun(command(tools, directory, port, settings), log);
        long deadline = System.nanoTime() + READY_AT_MOST.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            var pid = PidFile.of(directory.cluster());
            if (pid.isPresent() && pid.get().ready() && belongsTo(process, pid.get())) {
                var postmaster = pid.get().process();
                if (postmaster.isPresent()) {
                    return new Running(process, postmaster.get());
                }
            }
            Thread.sleep(POLL);
        }
        process.destroyForcibly();
        return diagnose(since(log, before));
    }

    private static List<String> command(
            Toolbox tools, DataDirectory directory, int port, Map<String, String> settings) {
        var arguments = new ArrayList<>(List.of("-D", directory.cluster().toString(), "-p", String.valueOf(port)));
        settings.forEach((name, value) -> {
            arguments.add("-c");
            arguments.add(name + "=" + value);
        });
        return tools.identity().command(tools.programs().program("postgres"), arguments);
    }

    /** A pid file may be an old one; {@code runuser} puts the server one generation further down. */
    private static boolean belongsTo(Process process, PidFile file) {
        return file.pid() == process.pid()
                || process.toHandle().children().anyMatch(child -> child.pid() == file.pid());
    }

    private static Launch diagnose(String log) {
        if (log.contains("could not create any TCP/IP sockets")) {
            return new PortTaken();
        }
        if (log.contains("pre-existing shared memory block")) {
            return new StillHeld();
        }
        return new Failed(log.strip());
    }

    private static String since(Path log, long offset) throws IOException {
        try (var channel = FileChannel.open(log)) {
            channel.position(Math.max(offset, channel.size() - LOG_TAIL));
            return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
