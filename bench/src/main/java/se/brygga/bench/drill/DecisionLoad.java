package se.brygga.bench.drill;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import se.brygga.bench.drill.DecisionCall.Told;
import se.brygga.bench.world.DecisionWorld.Waiting;

/**
 * Clients that each take the next case and ask for its decision until they have an answer, always under the same key.
 * What they were told is kept here, outside the database.
 */
final class DecisionLoad {

    private static final int GIVE_UP_AFTER = 20_000;
    private static final long PAUSE = 20_000_000;

    private final List<Waiting> cases;
    private final DecisionCall call;
    private final AtomicInteger working = new AtomicInteger();
    private final AtomicInteger next = new AtomicInteger();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Map<String, String> refused = new ConcurrentHashMap<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    DecisionLoad(List<Waiting> cases, DecisionCall call) {
        this.cases = cases;
        this.call = call;
    }

    /** Something that goes on beside the clients. */
    interface Meanwhile {
        void run() throws Exception;
    }

    /** Lets the clients work until every case has its answer; {@code meanwhile} runs beside them. */
    void run(int clients, Meanwhile meanwhile) throws Exception {
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

    /** Whether a client is still at work. */
    boolean isGoingOn() {
        return working.get() > 0;
    }

    /** Waits until so many cases have been answered, or nobody is at work any more. */
    void awaitAnswers(int count) {
        while (acknowledged.size() + refused.size() < count && isGoingOn()) {
            LockSupport.parkNanos(PAUSE / 100);
        }
    }

    /** Case number to the decision id that the client was given. */
    Map<String, String> acknowledged() {
        return acknowledged;
    }

    /** Case number to the reason of a refusal. */
    Map<String, String> refused() {
        return refused;
    }

    /** Answers that the product must not give, whatever happens to it. */
    Queue<String> faults() {
        return faults;
    }

    private void work() {
        try {
            for (int i = next.getAndIncrement(); i < cases.size(); i = next.getAndIncrement()) {
                decide(cases.get(i));
            }
        } finally {
            working.decrementAndGet();
        }
    }

    private void decide(Waiting one) {
        for (int tries = 0; tries < GIVE_UP_AFTER; tries++) {
            switch (ask(one)) {
                case Told.Decided(String decision) -> {
                    acknowledged.put(one.number(), decision);
                    return;
                }
                case Told.Refused(String code) -> {
                    refused.put(one.number(), code);
                    return;
                }
                case Told.Fault(String what) -> {
                    faults.add(what);
                    LockSupport.parkNanos(PAUSE);
                }
                case Told.Later later -> LockSupport.parkNanos(PAUSE);
            }
        }
        refused.put(one.number(), "no answer");
    }

    private Told ask(Waiting one) {
        try {
            return call.ask(one);
        } catch (IOException noAnswer) {
            return new Told.Later();
        }
    }
}
