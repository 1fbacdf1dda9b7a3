package se.brygga.bench.drill;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/**
 * Clients that each take the next case and ask for its decision until they have an answer, always under the
 * same key. What they were told is kept here, outside the database.
 */
final class DecisionLoad {

    private static final int GIVE_UP_AFTER = 10_000;
    private static final long PAUSE = 1_000_000;

    private final DecisionWorld world;
    private final DataSource database;
    private final AtomicInteger working = new AtomicInteger();
    private final AtomicInteger next = new AtomicInteger();
    private final Map<Integer, String> acknowledged = new ConcurrentHashMap<>();
    private final Map<Integer, String> refused = new ConcurrentHashMap<>();

    DecisionLoad(DecisionWorld world, DataSource database) {
        this.world = world;
        this.database = database;
    }

    /** Lets the clients work until every case has its answer; {@code meanwhile} runs beside them. */
    void run(int clients, Runnable meanwhile) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            working.set(clients);
            for (int i = 0; i < clients; i++) {
                all.add(threads.submit(this::work));
            }
            meanwhile.run();
            for (var one : all) {
                one.get();
            }
        }
    }

    /** Whether a client is still at work; one that met something it does not know has stopped. */
    boolean isGoingOn() {
        return working.get() > 0;
    }

    int acknowledgedSoFar() {
        return acknowledged.size();
    }

    /** Case number to the decision id that the client was given. */
    Map<Integer, String> acknowledged() {
        return acknowledged;
    }

    /** Case number to the reason of a refusal; there should be none. */
    Map<Integer, String> refused() {
        return refused;
    }

    private Void work() throws SQLException {
        try {
            for (int number = next.incrementAndGet(); number <= world.cases(); number = next.incrementAndGet()) {
                decide(number);
            }
            return null;
        } finally {
            working.decrementAndGet();
        }
    }

    private void decide(int number) throws SQLException {
        for (int tries = 0; ; tries++) {
            try {
                ask(number);
                return;
            } catch (SQLException e) {
                if (tries == GIVE_UP_AFTER || !meansTryAgain(e)) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    private void ask(int number) throws SQLException {
        try (var connection = database.getConnection();
                var call = connection.prepareStatement("""
                        select x->>'decision', x->>'refused'
                          from cases.decide(jsonb_populate_record(null::cases.decision_request, ?::jsonb)) x""")) {
            call.setString(1, world.request(number));
            try (var answer = call.executeQuery()) {
                answer.next();
                if (answer.getString(1) != null) {
                    acknowledged.put(number, answer.getString(1));
                } else {
                    refused.put(number, answer.getString(2));
                }
            }
        }
    }

    /** Connection lost, server shutting down, crashed or starting: what a client answers by asking again. */
    private static boolean meansTryAgain(SQLException e) {
        var state = e.getSQLState();
        return e instanceof SQLTransientException || state == null || state.startsWith("08") || state.startsWith("57P");
    }
}
