package se.brygga.app.platform.internal;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.Table;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.brygga.app.platform.DomainEvents;
import se.brygga.app.platform.EventPause;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands domain events on to the modules that listen. Reading, publishing and marking are one transaction, in which the
 * publication registry notes each listener: an event is handed on at least once, and listeners know it by its id.
 */
@Component
class DomainEventRelay implements EventPause {

    private static final Table<Record> EVENT = table(name("platform", "domain_event"));
    private static final Field<UUID> ID = field(name("id"), UUID.class);
    private static final Field<String> TYPE = field(name("type"), String.class);
    private static final Field<JSONB> PAYLOAD = field(name("payload"), JSONB.class);
    private static final Field<OffsetDateTime> RELAYED_AT = field(name("relayed_at"), OffsetDateTime.class);
    private static final int BATCH = 100;

    private final DSLContext dsl;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher publisher;
    private final Map<String, DomainEvents> types;
    private final JsonMapper json;
    private final Clock clock;
    private final AtomicBoolean paused = new AtomicBoolean();

    DomainEventRelay(
            DSLContext dsl,
            TransactionTemplate transaction,
            ApplicationEventPublisher publisher,
            List<DomainEvents> types,
            JsonMapper json,
            Clock clock) {
        this.dsl = dsl;
        this.transaction = transaction;
        this.publisher = publisher;
        this.types = types.stream().collect(Collectors.toMap(DomainEvents::type, Function.identity()));
        this.json = json;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(fixedDelayString = "${brygga.relay-interval:1s}")
    void relayAll() {
        while (!paused.get() && relayBatch() == BATCH) {
            // The next batch at once: a backlog is worked off without waiting for the timer.
        }
    }

    @Override
    public void during(Runnable work) {
        paused.set(true);
        try {
            work.run();
        } finally {
            paused.set(false);
        }
    }

    private int relayBatch() {
        Integer handed = transaction.execute(status -> {
            List<Record> waiting = waiting();
            waiting.forEach(this::publish);
            markRelayed(waiting.stream().map(event -> event.get(ID)).toList());
            return waiting.size();
        });
        return handed == null ? 0 : handed;
    }

    private List<Record> waiting() {
        // Skipping locked rows lets several nodes relay side by side without handing the same event on twice.
        return List.copyOf(dsl.select()
                .from(EVENT)
                .where(RELAYED_AT.isNull())
                .orderBy(ID)
                .limit(BATCH)
                .forUpdate()
                .skipLocked()
                .fetch());
    }

    private void publish(Record event) {
        DomainEvents type = types.get(event.get(TYPE));
        if (type == null) {
            throw new IllegalStateException("No module reads domain events of type " + event.get(TYPE));
        }
        publisher.publishEvent(type.read(json.readTree(event.get(PAYLOAD).data())));
    }

    private void markRelayed(List<UUID> ids) {
        if (!ids.isEmpty()) {
            dsl.update(EVENT)
                    .set(RELAYED_AT, OffsetDateTime.now(clock))
                    .where(ID.in(ids))
                    .execute();
        }
    }
}
