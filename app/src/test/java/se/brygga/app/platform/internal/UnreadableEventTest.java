package se.brygga.app.platform.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import se.brygga.app.platform.DomainEvents;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.testing.TestProduct;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One event that cannot be read holds up no other, is told of, and is tried again. */
class UnreadableEventTest {

    private final TestProduct product = TestProduct.shared();
    private final DSLContext dsl = product.bean(DSLContext.class);
    private final List<Object> handedOn = new ArrayList<>();
    private boolean readable;

    @AfterEach
    void forget() {
        product.superuserDoes("delete from platform.domain_event where type in ('Planted', 'Unknown')");
    }

    @Test
    void oneEventThatNobodyCanReadHoldsUpNoLaterOneAndIsTriedAgain() {
        product.bean(DomainEventRelay.class).during(() -> {
            UUID bad = planted("Planted", "{\"bad\": true}");
            UUID unknown = planted("Unknown", "{\"bad\": false}");
            UUID good = planted("Planted", "{\"bad\": false}");
            DomainEventRelay relay = relay();

            relay.relayAll();

            assertThat(handedOn).hasSize(1);
            assertThat(row(good).get("relayed", Boolean.class)).isTrue();
            assertThat(row(unknown).get("aside", Boolean.class)).isTrue();
            assertThat(row(bad).get("aside", Boolean.class)).isTrue();
            assertThat(row(bad).get("last_error")).isEqualTo("IllegalArgumentException");

            readable = true;
            relay.tryAgain();

            assertThat(row(bad).get("relayed", Boolean.class)).isTrue();
            assertThat(row(unknown).get("attempts")).isEqualTo(2);
        });
    }

    private DomainEventRelay relay() {
        ApplicationEventPublisher publisher = handedOn::add;
        return new DomainEventRelay(
                dsl,
                product.bean(TransactionTemplate.class),
                publisher,
                List.of(new Reader()),
                product.bean(JsonMapper.class),
                product.bean(ProductClock.class));
    }

    private UUID planted(String type, String payload) {
        return dsl.fetchSingle(
                        "insert into platform.domain_event (type, payload, occurred_at) values (?, ?::jsonb, now()) returning id",
                        type,
                        payload)
                .get(0, UUID.class);
    }

    private Record row(UUID event) {
        return dsl.fetchSingle(
                "select relayed_at is not null as relayed, set_aside_at is not null as aside, attempts, last_error from platform.domain_event where id = ?",
                event);
    }

    /** Reads what is not bad, until it has been mended. */
    private final class Reader implements DomainEvents {
        @Override
        public String type() {
            return "Planted";
        }

        @Override
        public Object read(JsonNode payload) {
            if (payload.get("bad").booleanValue() && !readable) {
                throw new IllegalArgumentException("what the event says");
            }
            return payload;
        }
    }
}
