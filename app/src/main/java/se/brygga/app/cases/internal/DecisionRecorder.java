package se.brygga.app.cases.internal;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseLaw;
import se.brygga.app.cases.Decisions.Order;
import se.brygga.app.cases.internal.Reservations.AidOfCase;
import se.brygga.app.cases.internal.Reservations.Undertaking;
import se.brygga.app.platform.Actor;
import se.brygga.app.platform.ScopedDatabase;
import se.brygga.core.financing.Receipt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands a decision to the database function that locks, checks and records it: one statement, one round trip, durable
 * on return.
 */
@Component
class DecisionRecorder {

    private static final String DECIDE = """
            select cases.decide(row(?::uuid, ?, ?::uuid, ?, ?, ?, ?::uuid, ?::uuid, ?::text[], ?::date, ?::timestamptz, ?, ?, ?, ?,
              ?::uuid[], ?::integer[], ?::uuid[], ?::date, ?, ?::numeric, ?::numeric, ?, ?, ?::numeric, ?::numeric, ?::numeric, ?, ?::uuid, ?::uuid)
              ::cases.decision_request)
            """;

    private final ScopedDatabase database;
    private final JsonMapper json;
    private final CaseTime time;

    DecisionRecorder(ScopedDatabase database, JsonMapper json, CaseTime time) {
        this.database = database;
        this.json = json;
        this.time = time;
    }

    /** The case as it was read, and what the law of the day said of it. */
    record Assessed(CaseFile file, CaseLaw.Answered law) {}

    /** Under which key, and with whose token; a person at a page has none. */
    record Call(String key, Optional<UUID> token) {
        static Call ofPerson(String key) {
            return new Call(key, Optional.empty());
        }
    }

    /** What the function answers: {@code recorded} with the number, or {@code refused} with the reason. */
    JsonNode record(Actor decider, Order order, Call call, Assessed assessed) {
        CaseFile file = assessed.file();
        Receipt.Sealed receipt = assessed.law().assessment().receipt().sealed();
        Undertaking undertaking = Undertaking.of(assessed.law());
        Optional<AidOfCase> aid = AidOfCase.of(assessed.law());
        @Nullable
        Object[] request = {
            time.newId(),
            Numbers.decisionOf(file.number()),
            file.id(),
            order.seen().version(),
            order.outcome().name(),
            order.reasons().strip(),
            decider.account(),
            decider.person(),
            decider.scope().companies().toArray(String[]::new),
            assessed.law().day(),
            time.now(),
            call.key(),
            hash(order),
            receipt.sha256(),
            receipt.text(),
            undertaking.walked(),
            undertaking.versions(),
            undertaking.members(),
            assessed.law().priorSince(),
            assessed.law().priorAid().size(),
            assessed.law().priorTotal(),
            aid.map(AidOfCase::room).orElse(BigDecimal.ZERO),
            aid.map(AidOfCase::regulation).orElse(""),
            "LOAN",
            aid.map(AidOfCase::sek).orElse(BigDecimal.ZERO),
            aid.map(AidOfCase::eur).orElse(BigDecimal.ZERO),
            assessed.law().exchange().sekPerEur(),
            assessed.law().exchange().source(),
            time.newId(),
            call.token().orElse(null)
        };
        JSONB answer = database.call(dsl -> dsl.fetchSingle(DECIDE, request).get(0, JSONB.class));
        return json.readTree(answer.data());
    }

    /** The same order has the same hash, whatever its key; another order under the same key is told from it by this. */
    private static String hash(Order order) {
        UUID caseId = order.seen().caseId();
        String text = caseId + "\n" + order.seen().version() + "\n" + order.outcome() + "\n"
                + order.reasons().strip();
        return Sha256.of(text);
    }
}
