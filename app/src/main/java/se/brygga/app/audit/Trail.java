package se.brygga.app.audit;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import se.brygga.app.platform.ProductClock;
import tools.jackson.databind.json.JsonMapper;

/** Appends to the log, inside the transaction of the change itself: either both are there or neither. */
@Component
public final class Trail {

    private static final String APPEND = """
            select audit.append(row(?::uuid, null, ?, ?, ?::uuid, ?, ?, ?::uuid, ?::jsonb, ?::timestamptz, null, null)::audit.entry)
            """;

    private final ProductClock clock;
    private final JsonMapper json;

    Trail(ProductClock clock, JsonMapper json) {
        this.clock = clock;
        this.json = json;
    }

    /**
     * What happened.
     *
     * @param subject the case, account, enterprise or rate it happened to; each has a chain of its own
     * @param kind what the subject is, such as {@code CASE}
     * @param action what was done, such as {@code SUBMITTED}
     * @param actor the natural person who did it; empty for the product itself
     * @param seenBy who may read the entry
     * @param payload details by name: identifiers, codes and figures, no free text about a person
     */
    public record Entry(
            UUID subject,
            String kind,
            String action,
            Optional<UUID> actor,
            SeenBy seenBy,
            Map<String, Object> payload) {}

    /** The scope of an entry: company, county and party of what it tells about; empty where it has none. */
    public record SeenBy(Optional<String> company, Optional<String> county, Optional<UUID> party) {

        /** What every company shares: an enterprise of the register. Every company reads it. */
        public static SeenBy shared() {
            return new SeenBy(Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** Appends the entry to its subject's chain. */
    public void append(DSLContext dsl, Entry entry) {
        dsl.fetch(
                APPEND,
                entry.subject(),
                entry.kind(),
                entry.action(),
                entry.actor().orElse(null),
                entry.seenBy().company().orElse(null),
                entry.seenBy().county().orElse(null),
                entry.seenBy().party().orElse(null),
                JSONB.valueOf(json.writeValueAsString(entry.payload())),
                OffsetDateTime.now(clock));
    }
}
