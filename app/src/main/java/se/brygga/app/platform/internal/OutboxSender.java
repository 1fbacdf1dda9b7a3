package se.brygga.app.platform.internal;

import java.io.IOException;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.JSONB;
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
     * One transaction: what it holds is nobody else's meanwhile. What has failed oftenest comes last, so that it holds
     * nothing up. Gives how many were sent.
     */
    int some() {
        return database.in(Scope.nothing(), dsl -> {
            Map<String, List<Message>> waiting = dsl.fetch("""
                            select id, channel, payload from platform.outbox where sent_at is null
                             order by attempts, id limit ? for update skip locked
                            """, AT_ONCE).stream()
                    .map(row -> new Message(
                            row.get("id", UUID.class),
                            row.get("channel", String.class),
                            row.get("payload", JSONB.class).data()))
                    .collect(Collectors.groupingBy(Message::channel, LinkedHashMap::new, Collectors.toList()));
            return waiting.values().stream().mapToInt(each -> sent(dsl, each)).sum();
        });
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
            LOG.warn("{} messages of {} were not delivered: {}", messages.size(), name, failed.toString());
            return Optional.of(failed.toString());
        }
    }
}
