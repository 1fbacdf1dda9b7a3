package se.brygga.app.platform.internal;

import java.io.IOException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import se.brygga.app.platform.OutgoingChannel;
import se.brygga.app.platform.OutgoingChannel.Message;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.platform.Scope;
import se.brygga.app.platform.ScopedDatabase;

/** Sends what waits in the outbox: at least once, each message by one node at a time, what failed again later. */
final class OutboxSender {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxSender.class);
    private static final int AT_ONCE = 500;
    private static final int CLOSED_AFTER = 5;

    private final ScopedDatabase database;
    private final ProductClock clock;
    private final List<OutgoingChannel> channels;

    OutboxSender(ScopedDatabase database, ProductClock clock, List<OutgoingChannel> channels) {
        this.database = database;
        this.clock = clock;
        this.channels = List.copyOf(channels);
    }

    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT10S")
    void send() {
        while (some() == AT_ONCE) {
            LOG.debug("more waits in the outbox");
        }
    }

    /**
     * One transaction: what it holds is nobody else's meanwhile. What has failed oftenest comes last, and what has
     * failed before goes alone, so that one message that cannot be sent holds up no other. Gives how many were sent.
     */
    int some() {
        return database.in(Scope.nothing(), dsl -> {
            Map<Batch, List<Message>> waiting = dsl.fetch("""
                            select id, channel, payload, attempts from platform.outbox where sent_at is null
                             order by attempts, id limit ? for update skip locked
                            """, AT_ONCE).stream()
                    .collect(Collectors.groupingBy(
                            Batch::of,
                            LinkedHashMap::new,
                            Collectors.mapping(OutboxSender::message, Collectors.toList())));
            Map<String, Integer> failures = new HashMap<>();
            int sent = 0;
            for (List<Message> each : waiting.values()) {
                sent += sentUnlessClosed(dsl, each, failures);
            }
            return sent;
        });
    }

    /** Messages that go together: those of one channel, or one that has failed before. */
    private record Batch(String channel, Optional<UUID> alone) {
        static Batch of(Record row) {
            return new Batch(
                    row.get("channel", String.class),
                    Optional.of(row.get("id", UUID.class)).filter(id -> row.get("attempts", Integer.class) > 0));
        }
    }

    private static Message message(Record row) {
        return new Message(
                row.get("id", UUID.class),
                row.get("channel", String.class),
                row.get("payload", JSONB.class).data());
    }

    /** A channel that has failed several times this round is closed rather than fed something bad; the rest waits. */
    private int sentUnlessClosed(DSLContext dsl, List<Message> messages, Map<String, Integer> failures) {
        String channel = messages.getFirst().channel();
        if (failures.getOrDefault(channel, 0) >= CLOSED_AFTER) {
            return 0;
        }
        int sent = sent(dsl, messages);
        if (sent == 0) {
            failures.merge(channel, 1, Integer::sum);
        }
        return sent;
    }

    private int sent(DSLContext dsl, List<Message> messages) {
        Optional<String> fault = deliver(messages);
        dsl.execute(
                "update platform.outbox set attempts = attempts + 1, sent_at = ?, last_error = ? where id = any (?)",
                fault.isPresent() ? null : Timestamp.from(clock.instant()),
                fault.orElse(null),
                messages.stream().map(Message::id).toArray(UUID[]::new));
        return fault.isPresent() ? 0 : messages.size();
    }

    private Optional<String> deliver(List<Message> messages) {
        String name = messages.getFirst().channel();
        Optional<OutgoingChannel> way =
                channels.stream().filter(channel -> channel.takes(name)).findFirst();
        if (way.isEmpty()) {
            return Optional.of("no channel takes " + name);
        }
        try {
            way.get().deliver(messages);
            return Optional.empty();
        } catch (IOException | RuntimeException failed) {
            LOG.warn("{} messages of {} were not delivered: {}", messages.size(), name, kind(failed));
            return Optional.of(kind(failed));
        }
    }

    /** What a way out says of itself may be told; the words of a fault within may hold what the message holds. */
    private static String kind(Exception failed) {
        return failed instanceof IOException
                ? failed.toString()
                : failed.getClass().getSimpleName();
    }
}
