package se.brygga.app.documents.internal;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes what happened to a case's papers into the audit chain of the case. */
@Component
class CaseTrail {

    private static final String APPEND = """
      select audit.append(row (c.id, null, 'CASE', ?, ?::uuid, c.company, c.county, c.party, ?::jsonb, ?::timestamptz, null, null)::audit.entry)
        from cases.case_file c where c.id = ?
      """;

    private final JsonMapper json;

    CaseTrail(JsonMapper json) {
        this.json = json;
    }

    void append(DSLContext dsl, Entry entry) {
        dsl.fetch(
                APPEND,
                entry.action(),
                entry.actor().orElse(null),
                JSONB.valueOf(json.writeValueAsString(entry.payload())),
                entry.at(),
                entry.caseId());
    }

    /**
     * One entry of the chain.
     *
     * @param caseId the case
     * @param action what was done
     * @param actor who did it; empty when the product did
     * @param payload identifiers and sums, no text of persons
     * @param at when
     */
    record Entry(UUID caseId, String action, Optional<UUID> actor, Map<String, Object> payload, OffsetDateTime at) {}
}
