package se.brygga.app.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.brygga.postgres.SettingsGuard;

/**
 * Looks at a product's database without changing anything: the server's settings, its changes, and what must be true.
 */
public final class Examination {

    private Examination() {}

    /**
     * One thing that is wrong.
     *
     * @param messageKey the sentence
     * @param found what shows it
     */
    public record Finding(String messageKey, String found) {}

    /**
     * Everything that is wrong; a database that no product has used yet has nothing wrong. The anchors of the log are
     * held against their copy outside, where there is one.
     */
    public static List<Finding> of(String url, String user, String password, Optional<OutsideAnchors> anchors)
            throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            connection.setReadOnly(true);
            return of(connection, anchors);
        }
    }

    static List<Finding> of(Connection connection, Optional<OutsideAnchors> anchors) throws SQLException {
        List<Finding> findings = new ArrayList<>();
        SettingsGuard.examine(connection, new SettingsGuard.Expected("brygga_app", "UTC", Migrations.versions()))
                .findings()
                .forEach(each -> findings.add(new Finding(each.danger().messageKey(), each.found())));
        for (Invariant invariant : Invariant.values()) {
            List<String> breaches = invariant.breaches(connection);
            if (!breaches.isEmpty()) {
                findings.add(new Finding(invariant.messageKey(), String.join(", ", breaches)));
            }
        }
        if (anchors.isPresent()) {
            anchors.get().finding(connection).ifPresent(findings::add);
        }
        return List.copyOf(findings);
    }
}
