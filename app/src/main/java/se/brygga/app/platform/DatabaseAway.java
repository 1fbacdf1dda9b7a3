package se.brygga.app.platform;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells a database that cannot do something now from a fault: it is away, starting, stopping, out of room, or chose
 * this transaction to give way. Whoever asked may ask again; what has a key is never done twice.
 */
public final class DatabaseAway {

    /**
     * SQL states and classes of them: connection lost, transaction given up, resources short, row held by somebody,
     * shutdown or crash or start, statement that took too long.
     */
    private static final List<String> STATES = List.of("08", "40", "53", "55P03", "57P", "57014");

    private DatabaseAway() {}

    /** Whether that is why it failed. */
    public static boolean isCauseOf(Throwable fault) {
        return told(fault).anyMatch(DatabaseAway::isAway);
    }

    /** All that the database said of a fault, outermost first. */
    static Stream<SQLException> told(Throwable fault) {
        return Stream.iterate(Optional.of(fault), Optional::isPresent, one -> one.map(Throwable::getCause))
                .flatMap(Optional::stream)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast);
    }

    /** A pool that is closed while the product stops gives no state at all. */
    private static boolean isAway(SQLException told) {
        return told instanceof SQLTransientException
                || told.getSQLState() == null
                || STATES.stream().anyMatch(told.getSQLState()::startsWith);
    }
}
