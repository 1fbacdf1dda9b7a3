package se.brygga.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks at the live settings of a server, ours or anybody's, and refuses one that cannot keep its word.
 *
 * <p>To be asked before the migrations run, over a connection to the product's database, in autocommit. A superuser or
 * a member of {@code pg_monitor} may look at everything; what another role may not look at is listed as unseen.
 */
public final class SettingsGuard {

    private static final Set<String> MAY_NOT_LOOK = Set.of("42501");
    private static final Set<String> NOTHING_THERE_YET = Set.of("42P01");

    private SettingsGuard() {}

    /**
     * What the product takes for granted.
     *
     * @param appRole the role that the running product signs in as
     * @param zone the time zone of sessions, such as {@code UTC}
     * @param schemaVersions every migration version that this product knows; leading zeros do not count
     */
    public record Expected(String appRole, String zone, Set<String> schemaVersions) {

        /** Takes a copy without leading zeros. */
        public Expected {
            schemaVersions = schemaVersions.stream()
                    .map(version -> version.replaceFirst("^0+", ""))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** One danger and what shows it. */
    public record Finding(Danger danger, String found) {}

    /**
     * The answer of the guard.
     *
     * @param findings what makes the server unsafe; empty means that the product may start
     * @param unseen what the connection's role was not allowed to look at
     */
    public record Report(List<Finding> findings, List<Danger> unseen) {}

    /** Looks for every danger. */
    public static Report examine(Connection connection, Expected expected) throws SQLException {
        var findings = new ArrayList<Finding>();
        var unseen = new ArrayList<Danger>();
        for (var danger : Danger.values()) {
            try {
                find(connection, danger, expected).ifPresent(found -> findings.add(new Finding(danger, found)));
            } catch (SQLException e) {
                if (MAY_NOT_LOOK.contains(e.getSQLState())) {
                    unseen.add(danger);
                } else if (!NOTHING_THERE_YET.contains(e.getSQLState())) {
                    throw e;
                }
            }
        }
        return new Report(List.copyOf(findings), List.copyOf(unseen));
    }

    /**
     * Looks for every danger and refuses the first.
     *
     * @throws StartRefused with the reason {@link StartRefused.Reason#UNSAFE_SERVER}, whose message key is the danger's
     */
    public static Report check(Connection connection, Expected expected) throws SQLException, StartRefused {
        var report = examine(connection, expected);
        if (!report.findings().isEmpty()) {
            throw new StartRefused(report.findings().getFirst());
        }
        return report;
    }

    /**
     * Refuses a session that the product is about to work in, whoever it signed in as: what has been set for its role,
     * for the database or in its address counts, and so do the rights of exactly that role.
     *
     * @throws StartRefused with the reason {@link StartRefused.Reason#UNSAFE_SERVER}, whose message key is the danger's
     */
    public static Report checkSession(Connection session, String zone, Set<String> schemaVersions)
            throws SQLException, StartRefused {
        try (PreparedStatement query = session.prepareStatement("select session_user");
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return check(session, new Expected(rows.getString(1), zone, schemaVersions));
        }
    }

    private static Optional<String> find(Connection connection, Danger danger, Expected expected) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(danger.query())) {
            query.setString(1, expected.appRole());
            query.setString(2, expected.zone());
            query.setArray(
                    3,
                    connection.createArrayOf("text", expected.schemaVersions().toArray()));
            try (var rows = query.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        }
    }
}
