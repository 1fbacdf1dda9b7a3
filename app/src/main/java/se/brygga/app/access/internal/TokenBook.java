package se.brygga.app.access.internal;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import se.brygga.app.access.SignedIn;
import se.brygga.app.platform.Ids;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.platform.Scope;
import se.brygga.app.platform.ScopedDatabase;

/**
 * Tokens with which a program acts for a person. An administrator issues one with what it may do and a last day; the
 * person whose account it is collects its secret, once. So whoever issues can never act in the other's name, and what a
 * program does with the token is done by a person who chose to hand it over. Both may end it.
 */
@Service
public class TokenBook {

    /** Nobody plans further ahead than this; then somebody looks at it again. */
    private static final int MOST_YEARS = 1;

    private final ScopedDatabase database;
    private final ProductClock clock;
    private final Ids ids;
    private final Secrets secrets;
    private final Issuing issuing;

    TokenBook(ScopedDatabase database, ProductClock clock, Ids ids, Secrets secrets, Issuing issuing) {
        this.database = database;
        this.clock = clock;
        this.ids = ids;
        this.secrets = secrets;
        this.issuing = issuing;
    }

    /**
     * What issuing rests on.
     *
     * @param table which operations there are for programs
     * @param rights who may give what to whom
     * @param directory who there is
     * @param log every change leaves an entry
     */
    @Component
    record Issuing(AuthorizationTable table, RightsBook rights, Directory directory, AccessLog log) {}

    /** Where a token is. */
    public enum State {
        /** The person has not collected its secret. */
        WAITING,
        /** It can be used. */
        IN_USE,
        /** Its last day is past, or it was ended. */
        ENDED
    }

    /**
     * A token.
     *
     * @param id identifies it in the log
     * @param purpose what it is for
     * @param scopes the operations it may do
     * @param lastDay the last day
     * @param state where it is
     */
    public record Row(UUID id, String purpose, List<String> scopes, LocalDate lastDay, State state) {
        /** Copies the scopes. */
        public Row {
            scopes = List.copyOf(scopes);
        }
    }

    /**
     * A token to issue.
     *
     * @param purpose what it is for
     * @param scopes the operations it may do
     * @param lastDay the last day
     */
    public record NewToken(String purpose, List<String> scopes, LocalDate lastDay) {
        /** Copies the scopes. */
        public NewToken {
            scopes = List.copyOf(scopes);
        }
    }

    /** The operations that a token can be given for. */
    public List<String> scopes() {
        return issuing.table().operations().stream()
                .filter(operation -> operation.kind() == Operation.Kind.API)
                .filter(operation -> operation.audience() instanceof Operation.Audience.Roles)
                .map(Operation::id)
                .toList();
    }

    /** Whether a token may run until this day. */
    public boolean mayEndOn(LocalDate day) {
        LocalDate today = clock.today();
        return !day.isBefore(today) && !day.isAfter(today.plusYears(MOST_YEARS));
    }

    /** The tokens of a person that somebody administers, newest first. */
    public List<Row> of(SignedIn caller, UUID person) {
        return issuing.directory()
                .person(caller, person)
                .map(row -> of(row.account()))
                .orElse(List.of());
    }

    /** One's own tokens, newest first. */
    public List<Row> own(SignedIn person) {
        return of(person.account());
    }

    private List<Row> of(UUID account) {
        LocalDate today = clock.today();
        return database.call(dsl -> dsl.fetch("""
                    select id, purpose, scopes, token_hash is not null as collected,
                           valid @> ?::date as running, coalesce(upper(valid) - 1, recorded_at::date) as shown_day
                      from access.api_token where account = ? order by recorded_at desc, id
                    """, today, account).map(TokenBook::row));
    }

    private static Row row(Record row) {
        boolean running = row.get("running", Boolean.class);
        boolean collected = row.get("collected", Boolean.class);
        return new Row(
                row.get("id", UUID.class),
                row.get("purpose", String.class),
                Arrays.asList(row.get("scopes", String[].class)),
                row.get("shown_day", LocalDate.class),
                running ? collected ? State.IN_USE : State.WAITING : State.ENDED);
    }

    /** Issues a token to somebody else; it waits until she collects it. */
    public Optional<RightsBook.Refusal> issue(SignedIn caller, UUID person, NewToken wanted) {
        if (!scopes().containsAll(wanted.scopes()) || !mayEndOn(wanted.lastDay())) {
            return Optional.of(RightsBook.Refusal.ROLE);
        }
        UUID id = ids.next();
        String scopes = String.join(" ", wanted.scopes());
        return issuing.rights()
                .changeAnywhere(
                        caller,
                        person,
                        "TOKEN_ISSUED",
                        Map.of(
                                "token",
                                id.toString(),
                                "scopes",
                                scopes,
                                "lastDay",
                                wanted.lastDay().toString()),
                        dsl -> dsl.execute(
                                """
                            insert into access.api_token (id, account, scopes, valid, recorded_at, purpose, issued_by)
                            select ?, a.id, ?, daterange(?::date, ?::date, '[]'), ?, ?, ?
                              from access.account a where a.person = ? order by a.recorded_at, a.id limit 1
                            """,
                                id,
                                wanted.scopes().toArray(String[]::new),
                                clock.today(),
                                wanted.lastDay(),
                                now(),
                                wanted.purpose(),
                                caller.person(),
                                person));
    }

    /** Ends somebody's token: from the next request on it gives nothing. */
    public Optional<RightsBook.Refusal> withdraw(SignedIn caller, UUID person, UUID token) {
        return issuing.rights()
                .changeAnywhere(
                        caller,
                        person,
                        "TOKEN_ENDED",
                        Map.of("token", token.toString()),
                        dsl -> dsl.execute("""
                            update access.api_token t set valid = daterange(lower(t.valid), greatest(lower(t.valid), ?::date))
                             where t.id = ? and upper(t.valid) > ?::date
                               and t.account in (select a.id from access.account a where a.person = ?)
                            """, clock.today(), token, clock.today(), person));
    }

    /** The secret of one's own token, this once; empty when it has been collected, has ended or is another's. */
    public Optional<String> collect(SignedIn person, UUID token) {
        String secret = secrets.next();
        return database.in(Scope.nothing(), dsl -> {
            int collected = dsl.execute("""
                    update access.api_token set token_hash = ?, collected_at = ?
                     where id = ? and account = ? and token_hash is null and valid @> ?::date
                    """, Secrets.hash(secret), now(), token, person.account(), clock.today());
            if (collected == 0) {
                return Optional.empty();
            }
            log(dsl, person, token, "TOKEN_COLLECTED");
            return Optional.of(secret);
        });
    }

    /** Ends one's own token. */
    public void end(SignedIn person, UUID token) {
        database.run(Scope.nothing(), dsl -> {
            int ended = dsl.execute("""
                    update access.api_token set valid = daterange(lower(valid), greatest(lower(valid), ?::date))
                     where id = ? and account = ? and upper(valid) > ?::date
                    """, clock.today(), token, person.account(), clock.today());
            if (ended == 1) {
                log(dsl, person, token, "TOKEN_ENDED");
            }
        });
    }

    private void log(DSLContext dsl, SignedIn person, UUID token, String action) {
        issuing.log()
                .write(
                        dsl,
                        new AccessLog.Entry(
                                person.account(), action, Optional.empty(), Map.of("token", token.toString())));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
