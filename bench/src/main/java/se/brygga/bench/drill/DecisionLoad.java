package se.brygga.bench.drill;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Clients that each take the next case and ask for its decision until they have an answer, always under the same key.
 * What they were told is kept here, outside the database.
 */
final class DecisionLoad {

    private static final int GIVE_UP_AFTER = 20_000;
    private static final long PAUSE = 5_000_000;

    private final int cases;
    private final Asking asking;
    private final AtomicInteger working = new AtomicInteger();
    private final AtomicInteger next = new AtomicInteger();
    private final Map<Integer, String> acknowledged = new ConcurrentHashMap<>();
    private final Map<Integer, String> refused = new ConcurrentHashMap<>();

    DecisionLoad(int cases, Asking asking) {
        this.cases = cases;
        this.asking = asking;
    }

    /** A way to ask for the decision of one case. */
    interface Asking {

        /**
         * Asks once.
         *
         * @throws IOException when no answer came: the client asks again under the same key
         */
        Answer ask(int number) throws IOException;
    }

    /** What a client is told: the decision's id, or why there is none. */
    record Answer(Optional<String> decision, String refusal) {}

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

    private void work() {
        try {
            for (int number = next.incrementAndGet(); number <= cases; number = next.incrementAndGet()) {
                decide(number);
            }
        } finally {
            working.decrementAndGet();
        }
    }

    private void decide(int number) {
        for (int tries = 0; tries < GIVE_UP_AFTER; tries++) {
            try {
                var answer = asking.ask(number);
                answer.decision()
                        .ifPresentOrElse(
                                decision -> acknowledged.put(number, decision),
                                () -> refused.put(number, answer.refusal()));
                return;
            } catch (IOException noAnswer) {
                LockSupport.parkNanos(PAUSE);
            }
        }
        refused.put(number, "no answer");
    }
}
