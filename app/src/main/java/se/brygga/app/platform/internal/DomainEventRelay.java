package se.brygga.app.platform.internal;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.Table;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.brygga.app.platform.DatabaseAway;
import se.brygga.app.platform.DomainEvents;
import se.brygga.app.platform.EventPause;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands domain events on to the modules that listen. Reading, publishing and marking are one transaction, in which the
 * publication registry notes each listener: an event is handed on at least once, and listeners know it by its id. One
 * that cannot be handed on holds up no other: it is set aside, told by the doctor, and tried again.
 */
@Component
class DomainEventRelay implements EventPause {

    private static final Table<Record> EVENT = table(name("platform", "domain_event"));
    private static final Field<UUID> ID = field(name("id"), UUID.class);
    private static final Field<String> TYPE = field(name("type"), String.class);
    private static final Field<JSONB> PAYLOAD = field(name("payload"), JSONB.class);
    private static final Field<OffsetDateTime> RELAYED_AT = field(name("relayed_at"), OffsetDateTime.class);
    private static final Field<OffsetDateTime> SET_ASIDE_AT = field(name("set_aside_at"), OffsetDateTime.class);
    private static final Field<Integer> ATTEMPTS = field(name("attempts"), Integer.class);
    private static final Field<String> LAST_ERROR = field(name("last_error"), String.class);
    private static final Logger LOG = LoggerFactory.getLogger(DomainEventRelay.class);
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

    /** What could not be handed on before: a later version may read it, and a listener may be well again. */
    @Scheduled(initialDelayString = "${brygga.retry-interval:30s}", fixedDelayString = "${brygga.retry-interval:30s}")
    void tryAgain() {
        OffsetDateTime before = OffsetDateTime.now(clock);
        int tried = 0;
        while (!paused.get() && tried++ < BATCH && alone(SET_ASIDE_AT.lt(before)) > 0) {
            // One at a time, so that one that fails again is no hindrance to the next.
        }
    }

    /** Where one of a batch cannot be handed on, each is tried alone, and that one is set aside. */
    private int relayBatch() {
        try {
            return handOn(SET_ASIDE_AT.isNull(), BATCH);
        } catch (RuntimeException fault) {
            if (DatabaseAway.isCauseOf(fault)) {
                throw fault;
            }
            int tried = 0;
            while (tried < BATCH && alone(SET_ASIDE_AT.isNull()) > 0) {
                tried++;
            }
            return tried;
        }
    }

    private int alone(Condition which) {
        AtomicReference<Optional<UUID>> tried = new AtomicReference<>(Optional.empty());
        try {
            return handOn(which, 1, event -> tried.set(Optional.of(event)));
        } catch (RuntimeException fault) {
            Optional<UUID> event = tried.get();
            if (event.isEmpty() || DatabaseAway.isCauseOf(fault)) {
                throw fault;
            }
            setAside(event.get(), fault);
            return 1;
        }
    }

    /** The kind of fault only: its words may hold what the event holds. */
    private void setAside(UUID event, RuntimeException fault) {
        String kind = fault.getClass().getSimpleName();
        LOG.error("event {} could not be handed on ({}), is set aside and tried again", event, kind);
        dsl.update(EVENT)
                .set(SET_ASIDE_AT, OffsetDateTime.now(clock))
                .set(ATTEMPTS, ATTEMPTS.plus(1))
                .set(LAST_ERROR, kind)
                .where(ID.eq(event))
                .execute();
    }

    private int handOn(Condition which, int most) {
        return handOn(which, most, event -> {});
    }

    private int handOn(Condition which, int most, Consumer<UUID> beforeEach) {
        Integer handed = transaction.execute(status -> {
            List<Record> waiting = waiting(which, most);
            waiting.forEach(event -> {
                beforeEach.accept(event.get(ID));
                publish(event);
            });
            markRelayed(waiting.stream().map(event -> event.get(ID)).toList());
            return waiting.size();
        });
        return handed == null ? 0 : handed;
    }

    private List<Record> waiting(Condition which, int most) {
        // Skipping locked rows lets several nodes relay side by side without handing the same event on twice.
        return List.copyOf(dsl.select()
                .from(EVENT)
                .where(RELAYED_AT.isNull().and(which))
                .orderBy(ID)
                .limit(most)
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
