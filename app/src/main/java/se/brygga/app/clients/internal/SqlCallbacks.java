package se.brygga.app.clients.internal;

import static org.jooq.impl.DSL.selectOne;
import static se.brygga.db.clients.Tables.CALLBACK;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import se.brygga.app.audit.Trail;
import se.brygga.app.clients.Callbacks;
import se.brygga.app.platform.Actor;
import se.brygga.app.platform.Ids;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.platform.Scope;
import se.brygga.app.platform.ScopedDatabase;
import se.brygga.db.clients.tables.records.CallbackRecord;

/** Wishes to be called, in PostgreSQL. */
@Service
class SqlCallbacks implements Callbacks {

    static final int MOST_OF_A_NUMBER = 3;
    static final int MOST_OF_A_SENDER = 20;

    private static final Duration KEPT = Duration.ofDays(90);
    private static final int SHOWN = 200;

    private final ScopedDatabase database;
    private final ProductClock clock;
    private final Ids ids;
    private final Trail trail;

    SqlCallbacks(ScopedDatabase database, ProductClock clock, Ids ids, Trail trail) {
        this.database = database;
        this.clock = clock;
        this.ids = ids;
        this.trail = trail;
    }

    @Override
    public Answer ask(Office office, Wish wish, String sender) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        String hash = hash(sender);
        return database.in(Scope.ofCompanies(Set.of(office.company())), dsl -> {
            // One at a time for each number: looking and writing belong together.
            dsl.execute("select pg_advisory_xact_lock(hashtextextended(?, 12))", wish.phone());
            Condition today = CALLBACK.PHONE.eq(wish.phone()).and(CALLBACK.RECORDED_AT.gt(now.minusDays(1)));
            if (dsl.fetchExists(selectOne().from(CALLBACK).where(today, waiting(), CALLBACK.ABOUT.eq(wish.about())))) {
                return Answer.WAITS;
            }
            if (dsl.fetchCount(CALLBACK, today) >= MOST_OF_A_NUMBER) {
                return Answer.NUMBER_WAITS;
            }
            if (dsl.fetchCount(CALLBACK, CALLBACK.SENDER.eq(hash).and(CALLBACK.RECORDED_AT.gt(now.minusHours(1))))
                    >= MOST_OF_A_SENDER) {
                return Answer.TOO_MANY;
            }
            write(dsl, office, wish, hash, now);
            return Answer.WAITS;
        });
    }

    private void write(DSLContext dsl, Office office, Wish wish, String hash, OffsetDateTime now) {
        dsl.insertInto(CALLBACK)
                .set(CALLBACK.ID, ids.next())
                .set(CALLBACK.COMPANY, office.company())
                .set(CALLBACK.COUNTY, office.county())
                .set(CALLBACK.NAME, wish.name())
                .set(CALLBACK.PHONE, wish.phone())
                .set(CALLBACK.LANGUAGE, wish.language())
                .set(CALLBACK.BEST_TIME, wish.bestTime())
                .set(CALLBACK.ABOUT, wish.about())
                .set(CALLBACK.SENDER, hash)
                .set(CALLBACK.RECORDED_AT, now)
                .execute();
    }

    @Override
    public List<Waiting> list(Scope scope, boolean called) {
        return database.in(
                scope,
                dsl -> dsl.selectFrom(CALLBACK)
                        .where(called ? CALLBACK.CALLED_AT.isNotNull() : waiting())
                        .orderBy(called ? CALLBACK.CALLED_AT.desc() : CALLBACK.RECORDED_AT.asc(), CALLBACK.ID.asc())
                        .limit(SHOWN)
                        .fetch(SqlCallbacks::row));
    }

    @Override
    public boolean settle(Actor colleague, UUID id, boolean called) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return database.in(colleague.scope(), dsl -> {
            Optional<CallbackRecord> found = dsl.selectFrom(CALLBACK)
                    .where(CALLBACK.ID.eq(id))
                    .and(called ? waiting() : CALLBACK.CALLED_AT.isNotNull())
                    .forUpdate()
                    .fetchOptional();
            found.ifPresent(row -> {
                dsl.update(CALLBACK)
                        .set(CALLBACK.CALLED_BY, called ? colleague.person() : null)
                        .set(CALLBACK.CALLED_AT, called ? now : null)
                        .setNull(CALLBACK.SENDER)
                        .where(CALLBACK.ID.eq(id))
                        .execute();
                tell(dsl, colleague, row, called);
                // Whoever works with the queue keeps it: what was done long ago is nobody's to read any more.
                dsl.deleteFrom(CALLBACK)
                        .where(CALLBACK.CALLED_AT.lt(now.minus(KEPT)))
                        .execute();
            });
            return found.isPresent();
        });
    }

    private void tell(DSLContext dsl, Actor colleague, CallbackRecord row, boolean called) {
        trail.append(
                dsl,
                new Trail.Entry(
                        row.getId(),
                        "CALLBACK",
                        called ? "CALLED" : "CALL_TAKEN_BACK",
                        Optional.of(colleague.person()),
                        new Trail.SeenBy(Optional.of(row.getCompany()), Optional.of(row.getCounty()), Optional.empty()),
                        Map.of()));
    }

    private static Condition waiting() {
        return CALLBACK.CALLED_AT.isNull();
    }

    private static Waiting row(CallbackRecord row) {
        return new Waiting(
                row.getId(),
                row.getCounty(),
                new Wish(row.getName(), row.getPhone(), row.getLanguage(), row.getBestTime(), row.getAbout()),
                row.getRecordedAt(),
                Optional.ofNullable(row.getCalledBy()).map(person -> new Called(person, row.getCalledAt())));
    }

    private static String hash(String sender) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(sender.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
