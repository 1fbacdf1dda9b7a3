package se.brygga.app.access.internal;

import java.sql.Timestamp;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import se.brygga.app.platform.ProductClock;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the audit entry of a change to an account or a right, in the transaction of the change. One chain per account.
 * Read by those who administer the company that the change was made for; of a change that was made for none, by those
 * of the company where the person works.
 */
@Component
class AccessLog {

    private static final String APPEND = """
      select audit.append(row (?, null, 'ACCOUNT', ?, coalesce(?, a.person),
               coalesce(?, (select g.company from access.role_grant g where g.person = a.person and g.company is not null
                             order by g.valid @> ?::date desc, lower(g.valid) desc, g.company limit 1)),
               null, p.party, ?::jsonb, ?, null, null)::audit.entry)
        from access.account a join access.person p on p.id = a.person where a.id = ?
      """;

    private final ProductClock clock;
    private final JsonMapper json;

    AccessLog(ProductClock clock, JsonMapper json) {
        this.clock = clock;
        this.json = json;
    }

    /**
     * What happened.
     *
     * @param account the account it concerns
     * @param action what was done
     * @param by who did it, for which company; empty when the account's own person did
     * @param payload ids and codes, no personal text
     */
    record Entry(UUID account, String action, Optional<By> by, Map<String, String> payload) {}

    /** An administrator, and the company for which she changes something. */
    record By(UUID person, String company) {}

    /** Something done on the machine itself, by nobody who is signed in; read by those who see the whole group. */
    void writeOfTheHouse(DSLContext dsl, UUID subject, String action) {
        dsl.fetch(
                "select audit.append(row (?, null, 'ACCOUNT', ?, null, null, null, null, '{}', ?, null, null)::audit.entry)",
                subject,
                action,
                Timestamp.from(clock.instant()));
    }

    void write(DSLContext dsl, Entry entry) {
        dsl.fetch(
                APPEND,
                entry.account(),
                entry.action(),
                entry.by().map(By::person).orElse(null),
                entry.by().map(By::company).orElse(null),
                clock.today(),
                json.writeValueAsString(entry.payload()),
                Timestamp.from(clock.instant()),
                entry.account());
    }
}
