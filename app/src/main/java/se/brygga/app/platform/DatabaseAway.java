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

    /** Classes of SQL states: connection lost, transaction given up, resources short, shutdown or crash or start. */
    private static final List<String> STATES = List.of("08", "40", "53", "57P");

    private DatabaseAway() {}

    /** Whether that is why it failed. */
    public static boolean isCauseOf(Throwable fault) {
        return Stream.iterate(Optional.of(fault), Optional::isPresent, one -> one.map(Throwable::getCause))
                .flatMap(Optional::stream)
                .anyMatch(one -> one instanceof SQLException told && isAway(told));
    }

    /** A pool that is closed while the product stops gives no state at all. */
    private static boolean isAway(SQLException told) {
        return told instanceof SQLTransientException
                || told.getSQLState() == null
                || STATES.stream().anyMatch(told.getSQLState()::startsWith);
    }
}
