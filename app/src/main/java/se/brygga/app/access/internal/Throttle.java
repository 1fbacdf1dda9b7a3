package se.brygga.app.access.internal;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.brygga.app.platform.Scope;
import se.brygga.app.platform.ScopedDatabase;

/**
 * Slows down guessing, by user name and by address. An attempt is written down before the password is looked at, so
 * that a thousand guesses at the same time count as a thousand. Names are kept as a hash: people type passwords in the
 * wrong field.
 */
@Component
class Throttle {

    static final Duration WINDOW = Duration.ofMinutes(15);

    private final ScopedDatabase database;
    private final WallTime time;

    Throttle(ScopedDatabase database, WallTime time) {
        this.database = database;
        this.time = time;
    }

    /**
     * Somebody or somewhere that attempts come from.
     *
     * @param key what is counted
     * @param most failures within the window before one has to wait
     */
    record Subject(String key, int most) {
        /** A user name, however it is capitalised: it is one account. */
        static Subject name(String typed) {
            return new Subject("name:" + Secrets.hash(typed.strip().toLowerCase(Locale.ROOT)), 10);
        }

        static Subject code(UUID account) {
            return new Subject("code:" + account, 10);
        }

        static Subject address(String address) {
            return new Subject("address:" + Network.of(address), 100);
        }
    }

    private static Duration wait(Instant now, Instant first) {
        Duration wait = Duration.between(now, first.plus(WINDOW));
        return wait.isPositive() ? wait : Duration.ofSeconds(1);
    }

    /** Counts one attempt; answers how long to wait when there have been too many. */
    Optional<Duration> attempt(Subject subject) {
        Instant now = time.now();
        return database.in(Scope.nothing(), dsl -> {
            // One at a time for each subject: counting and writing belong together.
            dsl.execute("select pg_advisory_xact_lock(hashtextextended(?, 11))", subject.key());
            var recent = dsl.fetchSingle(
                    "select count(*), min(failed_at) from access.sign_in_failure where subject = ? and failed_at > ?",
                    subject.key(),
                    Timestamp.from(now.minus(WINDOW)));
            if (recent.get(0, Integer.class) >= subject.most()) {
                return Optional.of(wait(now, recent.get(1, Timestamp.class).toInstant()));
            }
            dsl.execute(
                    "insert into access.sign_in_failure (subject, failed_at) values (?, ?)",
                    subject.key(),
                    Timestamp.from(now));
            return Optional.<Duration>empty();
        });
    }

    /**
     * It was the right person: what was counted against the name is forgotten; an address gets its one attempt back.
     * Tells how many were.
     */
    int forgive(Subject person, Subject address) {
        return database.in(Scope.nothing(), dsl -> {
            int forgiven = dsl.execute("delete from access.sign_in_failure where subject = ?", person.key());
            return forgiven + dsl.execute("""
              delete from access.sign_in_failure
               where id = (select id from access.sign_in_failure where subject = ? order by failed_at desc limit 1)
              """, address.key());
        });
    }

    /** Removes what is too old to count. */
    int sweep() {
        return database.call(dsl -> dsl.execute(
                "delete from access.sign_in_failure where failed_at < ?",
                Timestamp.from(time.now().minus(WINDOW))));
    }
}
