package se.brygga.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whom the server runs as. PostgreSQL refuses root, so a product that runs as root (in a container, say) gives the
 * server another identity.
 *
 * @param prefix put before every PostgreSQL command
 * @param owner the user id that must own the cluster's files; empty when they are ours anyway
 */
record Identity(List<String> prefix, Optional<Integer> owner) {

    private static final int ROOT = 0;

    /** The ways to leave root, best first. */
    enum Way {
        /** A user namespace of its own: the files stay root's and no other account is needed. */
        NAMESPACE,
        /** Another user id through {@code setpriv}. */
        SETPRIV,
        /** Another account through {@code runuser}. */
        RUNUSER
    }

    /** Asks the operating system, not the environment, who we are. */
    static Identity ofServer() throws IOException, InterruptedException, StartRefused {
        // Signals that a terminal sends to its group (Ctrl-C) are for the product to handle first.
        var detach = works(List.of("setsid", "true")) ? List.of("setsid") : List.<String>of();
        if (new UnixSystem().getUid() != ROOT) {
            return new Identity(detach, Optional.empty());
        }
        for (var way : Way.values()) {
            var found = by(way, detach);
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new StartRefused(StartRefused.Reason.CANNOT_LEAVE_ROOT);
    }

    static Optional<Identity> by(Way way, List<String> detach) throws IOException, InterruptedException {
        var prefix = new ArrayList<>(detach);
        int owner = ROOT;
        switch (way) {
            case NAMESPACE -> prefix.addAll(List.of("unshare", "-U"));
            case SETPRIV -> {
                owner = unprivilegedUser();
                var id = String.valueOf(owner);
                prefix.addAll(List.of("setpriv", "--reuid", id, "--regid", id, "--clear-groups"));
            }
            case RUNUSER -> {
                owner = unprivilegedUser();
                prefix.addAll(List.of("runuser", "-u", accountName(), "--"));
            }
        }
        var test = new ArrayList<>(prefix);
        test.add("true");
        return works(test) ? Optional.of(new Identity(List.copyOf(prefix), Optional.of(owner))) : Optional.empty();
    }

    /** The command line that runs {@code program} as this identity. */
    List<String> command(Path program, List<String> arguments) {
        var line = new ArrayList<>(prefix);
        line.add(program.toString());
        line.addAll(arguments);
        return line;
    }

    /** Hands a tree over to the identity, if it is not its own already. */
    void claim(Path tree) throws IOException {
        if (owner.isEmpty() || !Files.exists(tree) || owner.get().equals(Files.getAttribute(tree, "unix:uid"))) {
            return;
        }
        try (var paths = Files.walk(tree)) {
            for (var path : paths.toList()) {
                Files.setAttribute(path, "unix:uid", owner.get());
            }
        }
    }

    private static String accountName() throws IOException, InterruptedException {
        return works(List.of("id", "-u", "postgres")) ? "postgres" : "nobody";
    }

    private static int unprivilegedUser() throws IOException, InterruptedException {
        var process = new ProcessBuilder("id", "-u", accountName()).start();
        var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return Integer.parseInt(answer.strip());
    }

    private static boolean works(List<String> command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }
}
