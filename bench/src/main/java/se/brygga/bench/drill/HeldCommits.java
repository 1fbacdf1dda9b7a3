package se.brygga.bench.drill;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Holds every commit at the point where it is on disk and its session has not been told: the server is made to wait for
 * a standby that does not exist.
 */
final class HeldCommits implements AutoCloseable {

    private static final Duration AT_MOST = Duration.ofSeconds(20);
    private static final long PAUSE = 1_000_000;

    private final Connection admin;

    HeldCommits(Connection admin) throws SQLException {
        this.admin = admin;
        set("alter system set synchronous_standby_names = 'nobody'");
    }

    /**
     * Waits until the commit of some decision is held, nobody works any more or the time is up; how many are held.
     * Other commits, of letters for instance, are let through: they could hold every connection of the product.
     */
    int await(BooleanSupplier working) throws SQLException {
        long deadline = System.nanoTime() + AT_MOST.toNanos();
        int held = 0;
        while (held == 0 && working.getAsBoolean() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(PAUSE);
            held = letOthersThrough();
        }
        return held;
    }

    private int letOthersThrough() throws SQLException {
        try (var statement = admin.createStatement();
                var rows = statement.executeQuery("""
                        select count(*) filter (where query like '%cases.decide%'),
                               count(*) filter (where query not like '%cases.decide%' and pg_cancel_backend(pid))
                        from pg_stat_activity where wait_event = 'SyncRep'""")) {
            rows.next();
            return rows.getInt(1);
        }
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
