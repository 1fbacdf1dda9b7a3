package se.brygga.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.brygga.app.platform.Examination;
import se.brygga.app.platform.OutsideAnchors;
import se.brygga.app.web.ui.Language;
import se.brygga.app.web.ui.Messages;
import se.brygga.postgres.PostgresConfig;
import se.brygga.postgres.PostgresDoor;
import se.brygga.postgres.PostgresListener;
import se.brygga.postgres.PostgresServer;
import se.brygga.postgres.StartRefused;

/** Examines a data directory, also while the product runs on it; changes nothing. */
@Command(
        name = "doctor",
        description =
                "Looks for anything wrong with a data directory: settings, audit chains, four eyes, aid, receipts.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

    private static final String DATABASE = "brygga";

    @Option(names = "--data", paramLabel = "DIR", description = "Data directory (default: data/brygga).")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--anchors",
            paramLabel = "FILE",
            description = "Copy of the log's anchors that was carried away (default: the one in the data directory).")
    private Optional<Path> anchors = Optional.empty();

    @Option(names = "--lang", paramLabel = "sv|en", description = "Language of these lines (default: sv).")
    private String lang = "sv";

    @Override
    public Integer call() throws IOException {
        Terminal terminal = new Terminal(Messages.load(), Language.of(lang).orElse(Language.SV));
        Path directory = data.orElse(Path.of("data", "brygga")).toAbsolutePath().normalize();
        PostgresConfig config = EmbeddedServer.in(directory);
        if (!Files.exists(config.home().resolve("data").resolve("PG_VERSION"))) {
            terminal.say("cli.doctor.none", directory);
            return data.isPresent() ? 1 : 0;
        }
        try (PostgresServer server = PostgresServer.start(config, PostgresListener.silent())) {
            return tell(directory, terminal, server.jdbcUrl(DATABASE), server.superuserPassword());
        } catch (StartRefused refused) {
            Optional<PostgresDoor> running = running(config, refused);
            if (running.isPresent()) {
                PostgresDoor door = running.get();
                return tell(directory, terminal, door.jdbcUrl(DATABASE), door.password());
            }
            terminal.say(refused.messageKey(), refused.arguments().toArray());
            return 1;
        }
    }

    private static Optional<PostgresDoor> running(PostgresConfig config, StartRefused refused) throws IOException {
        return refused.reason() == StartRefused.Reason.DIRECTORY_IN_USE
                ? PostgresDoor.of(config.home())
                : Optional.empty();
    }

    private int tell(Path directory, Terminal terminal, String url, String password) {
        try {
            Optional<OutsideAnchors> copy = anchors.map(OutsideAnchors::new).or(() -> OutsideAnchors.in(directory));
            List<Examination.Finding> findings = Examination.of(url, PostgresServer.SUPERUSER, password, copy);
            findings.forEach(finding -> terminal.say(finding.messageKey(), finding.found()));
            if (findings.isEmpty()) {
                terminal.say("cli.doctor.well", directory);
            }
            return findings.isEmpty() ? 0 : 1;
        } catch (SQLException e) {
            terminal.say("cli.refused.database", url, String.valueOf(e.getMessage()));
            return 1;
        }
    }
}
