package se.brygga.app.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The anchors of the audit log as they left the product, one line each, kept where nobody who can write in the database
 * can write. Whoever has written the log and its anchors anew is told apart by them.
 *
 * @param file the lines, or the folder that holds {@code anchor.ndjson}
 */
public record OutsideAnchors(Path file) {

    private static final String NAME = "anchor.ndjson";
    private static final Pattern NUMBER = Pattern.compile("\"anchor\"\\s*:\\s*(\\d{1,9})");
    private static final Pattern HASH = Pattern.compile("\"hash\"\\s*:\\s*\"([0-9a-f]{64})\"");
    private static final int SHOWN_AT_MOST = 5;

    /** The copy that a data directory keeps itself, until it is carried away; empty before the first anchor. */
    public static Optional<OutsideAnchors> in(Path dataDirectory) {
        Path file = dataDirectory.resolve("outgoing").resolve(NAME);
        return Files.exists(file) ? Optional.of(new OutsideAnchors(file)) : Optional.empty();
    }

    /** An anchor as it was told outside. */
    private record Told(int number, String hash) {}

    /** What the database does not agree with. */
    public Optional<Examination.Finding> finding(Connection connection) throws SQLException {
        try {
            List<String> missing = new ArrayList<>();
            for (Told told : told()) {
                if (missing.size() < SHOWN_AT_MOST && !stands(connection, told)) {
                    missing.add(Integer.toString(told.number()));
                }
            }
            return missing.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Examination.Finding("platform.anchors.outside", String.join(", ", missing)));
        } catch (IOException unreadable) {
            return Optional.of(new Examination.Finding("platform.anchors.unreadable", file.toString()));
        }
    }

    /** A line that was cut short tells nothing: its message came again after it. */
    private List<Told> told() throws IOException {
        List<Told> told = new ArrayList<>();
        for (String line : Files.readAllLines(Files.isDirectory(file) ? file.resolve(NAME) : file)) {
            Matcher number = NUMBER.matcher(line);
            Matcher hash = HASH.matcher(line);
            if (number.find() && hash.find()) {
                told.add(new Told(Integer.parseInt(number.group(1)), hash.group(1)));
            }
        }
        return told;
    }

    private static boolean stands(Connection connection, Told told) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select 1 from audit.anchor where seq = ? and encode(hash, 'hex') = ?")) {
            statement.setInt(1, told.number());
            statement.setString(2, told.hash());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
