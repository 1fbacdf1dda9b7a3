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
 */
@Component
class AccessLog {

    private static final String APPEND = """
      select audit.append(row (?, null, 'ACCOUNT', ?, coalesce(?, a.person), null, null, null, ?::jsonb, ?, null, null)::audit.entry)
        from access.account a where a.id = ?
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
     * @param actor the person who did it; empty when the account's own person did
     * @param payload ids and codes, no personal text
     */
    record Entry(UUID account, String action, Optional<UUID> actor, Map<String, String> payload) {}

    void write(DSLContext dsl, Entry entry) {
        dsl.fetch(
                APPEND,
                entry.account(),
                entry.action(),
                entry.actor().orElse(null),
                json.writeValueAsString(entry.payload()),
                Timestamp.from(clock.instant()),
                entry.account());
    }
}
