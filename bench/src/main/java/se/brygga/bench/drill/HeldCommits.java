package se.brygga.bench.drill;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Holds every commit at the point where it is on disk and its session has not been told: the server is made to wait for
 * a standby that does not exist.
 */
final class HeldCommits implements AutoCloseable {

    private static final long PAUSE = 1_000_000;

    private final Connection admin;

    HeldCommits(Connection admin) throws SQLException {
        this.admin = admin;
        set("alter system set synchronous_standby_names = 'nobody'");
    }

    /** Waits until some commit is held, or nobody works any more; how many are. */
    int await(BooleanSupplier working) throws SQLException {
        int held = 0;
        while (held == 0 && working.getAsBoolean()) {
            LockSupport.parkNanos(PAUSE);
            try (var statement = admin.createStatement();
                    var rows = statement.executeQuery(
                            "select count(*) from pg_stat_activity where wait_event = 'SyncRep' and query like '%cases.decide%'")) {
                rows.next();
                held = rows.getInt(1);
            }
        }
        return held;
    }

    @Override
    public void close() throws SQLException {
        set("alter system reset synchronous_standby_names");
        admin.close();
    }

    private void set(String setting) throws SQLException {
        try (var statement = admin.createStatement()) {
            statement.execute(setting);
            statement.execute("select pg_reload_conf()");
        }
    }
}
