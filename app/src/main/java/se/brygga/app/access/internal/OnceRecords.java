package se.brygga.app.access.internal;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import se.brygga.app.platform.Ids;
import se.brygga.app.platform.Scope;
import se.brygga.app.platform.ScopedDatabase;

/**
 * The records that make a keyed call happen once. A call claims its key; the transaction of its effect marks the
 * record; the answer is added afterwards. So of a call that died it is known whether it had its effect: if not, it may
 * be run again; if so, it is never run again. A claim that was taken over cannot commit any more.
 */
@Component
class OnceRecords {

    static final Duration KEPT = Duration.ofDays(7);

    /** A running call that is not this node's own is given up on after this long. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ScopedDatabase database;
    private final Ids ids;
    private final WallTime time;
    private final ConcurrentMap<UUID, CountDownLatch> running = new ConcurrentHashMap<>();

    OnceRecords(ScopedDatabase database, Ids ids, WallTime time) {
        this.database = database;
        this.ids = ids;
        this.time = time;
    }

    /**
     * A keyed call.
     *
     * @param account who calls
     * @param operation which operation
     * @param key the caller's key
     * @param hash hash of what was sent
     */
    record Call(UUID account, String operation, String key, String hash) {}

    /** What became of a claim. */
    sealed interface Claim {
        /** Go on; the runner marks what this call does. */
        record Run(Call call, UUID runner) implements Claim {}

        /** It has been done: this was the answer. */
        record Done(int status, String body) implements Claim {}

        /** It has been done, but the product went down before it could answer. */
        record DoneUnanswered() implements Claim {}

        /** The same key came with something else. */
        record OtherBody() implements Claim {}

        /**
         * The first one is still at it.
         *
         * @param end opens when it is through; empty when another node runs it
         */
        record Running(Optional<CountDownLatch> end) implements Claim {}
    }

    Claim claim(Call call) {
        UUID runner = ids.next();
        running.put(runner, new CountDownLatch(1));
        Claim claim = database.in(Scope.nothing(), dsl -> claim(dsl, call, runner));
        if (!(claim instanceof Claim.Run)) {
            running.remove(runner);
        }
        return claim;
    }

    private Claim claim(DSLContext dsl, Call call, UUID runner) {
        Instant now = time.now();
        dsl.execute(
                "delete from platform.idempotency_record where account = ? and operation = ? and key = ? and recorded_at < ? and status is not null",
                call.account(),
                call.operation(),
                call.key(),
                Timestamp.from(now.minus(KEPT)));
        int inserted = dsl.execute(
                """
            insert into platform.idempotency_record (account, operation, key, request_hash, recorded_at, runner)
            values (?, ?, ?, ?, ?, ?) on conflict do nothing
            """, call.account(), call.operation(), call.key(), call.hash(), Timestamp.from(now), runner);
        return inserted == 1 ? new Claim.Run(call, runner) : existing(dsl, call, runner);
    }

    private Claim existing(DSLContext dsl, Call call, UUID runner) {
        Optional<Record> found = dsl.fetchOptional("""
            select request_hash, status, body, runner, effect, recorded_at from platform.idempotency_record
             where account = ? and operation = ? and key = ? for update
            """, call.account(), call.operation(), call.key());
        if (found.isEmpty()) {
            // Freed since the insert met it: there is nothing to wait for.
            return new Claim.Running(Optional.of(new CountDownLatch(0)));
        }
        Record row = found.get();
        if (!row.get("request_hash", String.class).equals(call.hash())) {
            return new Claim.OtherBody();
        }
        if (row.get("status", Integer.class) != null) {
            return new Claim.Done(
                    row.get("status", Integer.class),
                    row.get("body", JSONB.class).data());
        }
        UUID holder = row.get("runner", UUID.class);
        boolean young = row.get("recorded_at", Timestamp.class)
                .toInstant()
                .isAfter(time.now().minus(PATIENCE));
        // Read while the row is held: the holder cannot record its answer and go before this.
        Optional<CountDownLatch> end = Optional.ofNullable(running.get(holder));
        if (end.isPresent() || (young && !row.get("effect", Boolean.class))) {
            return new Claim.Running(end);
        }
        if (row.get("effect", Boolean.class)) {
            return new Claim.DoneUnanswered();
        }
        dsl.execute(
                "update platform.idempotency_record set runner = ?, recorded_at = ? where account = ? and operation = ? and key = ?",
                runner,
                Timestamp.from(time.now()),
                call.account(),
                call.operation(),
                call.key());
        return new Claim.Run(call, runner);
    }

    /** Waits until a call of this node is through; false when it is another node's or takes too long. */
    boolean waited(Claim.Running running) throws InterruptedException {
        return running.end().isPresent() && running.end().get().await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    /** Adds the answer to what was done; a call without effect gives its key back unless it succeeded. */
    void finish(Claim.Run run, int status, String body) {
        Call call = run.call();
        boolean failed = status >= 400;
        database.run(Scope.nothing(), dsl -> {
            int freed = failed ? dsl.execute("""
                      delete from platform.idempotency_record
                       where account = ? and operation = ? and key = ? and runner = ? and not effect
                      """, call.account(), call.operation(), call.key(), run.runner()) : 0;
            if (freed == 0) {
                dsl.execute("""
                update platform.idempotency_record set status = ?, body = ?::jsonb
                 where account = ? and operation = ? and key = ? and runner = ?
                """, status, body, call.account(), call.operation(), call.key(), run.runner());
            }
        });
    }

    /** Lets those go on who wait for this call. */
    void through(Claim.Run run) {
        CountDownLatch latch = running.remove(run.runner());
        if (latch != null) {
            latch.countDown();
        }
    }

    /** Removes what nobody will ask about again. */
    int sweep() {
        return database.call(dsl -> dsl.execute(
                "delete from platform.idempotency_record where recorded_at < ?",
                Timestamp.from(time.now().minus(KEPT))));
    }
}
