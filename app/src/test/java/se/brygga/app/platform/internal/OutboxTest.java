package se.brygga.app.platform.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.brygga.app.platform.OutgoingChannel;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.platform.Scope;
import se.brygga.app.platform.ScopedDatabase;
import se.brygga.app.testing.TestProduct;

/** What waits in the outbox leaves the product: nothing is lost, and a way that is closed is tried again. */
class OutboxTest {

    private final TestProduct product = TestProduct.shared();
    private final ScopedDatabase database = product.bean(ScopedDatabase.class);

    @TempDir
    private Path folder;

    @Test
    void aMessageThatCouldNotBeDeliveredIsKeptWithTheReasonAndTriedAgain() {
        Way way = new Way("test-" + UUID.randomUUID());
        database.run(Scope.nothing(), dsl -> {
            UUID message = planted(dsl, way.name);
            way.open = false;
            sender(way).some();
            Record failed = row(dsl, message);
            assertThat(failed.get("sent")).isEqualTo(false);
            assertThat(failed.get("attempts")).isEqualTo(1);
            assertThat(failed.get("last_error", String.class)).contains("closed");

            way.open = true;
            sender(way).some();
            assertThat(row(dsl, message).get("sent")).isEqualTo(true);
            assertThat(way.delivered).containsExactly(message);

            sender(way).some();
            assertThat(way.delivered).describedAs("once sent is sent").containsExactly(message);
        });
    }

    @Test
    void whatIsClosedForOneChannelHoldsUpNoOther() {
        Way closed = new Way("test-" + UUID.randomUUID());
        Way open = new Way("test-" + UUID.randomUUID());
        closed.open = false;
        database.run(Scope.nothing(), dsl -> {
            planted(dsl, closed.name);
            UUID message = planted(dsl, open.name);

            sender(closed, open).some();

            assertThat(open.delivered).containsExactly(message);
        });
    }

    @Test
    void oneMessageThatCannotBeDeliveredHoldsUpNoOtherOfItsChannel() {
        Way way = new Way("test-" + UUID.randomUUID());
        database.run(Scope.nothing(), dsl -> {
            UUID before = planted(dsl, way.name);
            UUID bad = planted(dsl, way.name);
            UUID after = planted(dsl, way.name);
            way.unreadable.add(bad);

            OutboxSender sender = sender(way);
            sender.some();
            sender.some();

            assertThat(way.delivered).containsExactlyInAnyOrder(before, after);
            assertThat(row(dsl, bad).get("sent")).isEqualTo(false);
            assertThat(row(dsl, bad).get("last_error", String.class))
                    .describedAs("kept without what the message says")
                    .isEqualTo("IllegalArgumentException");
        });
    }

    @Test
    void theProductItselfPutsMessagesInAFileOfItsDataDirectory() throws IOException {
        String channel = "TEST-" + UUID.randomUUID();
        UUID message = database.in(Scope.nothing(), dsl -> planted(dsl, channel));

        while (!database.in(Scope.nothing(), dsl -> row(dsl, message)).get("sent", Boolean.class)) {
            product.bean(OutboxSender.class).send();
        }

        assertThat(Files.readString(
                        TestProduct.DATA.resolve("outgoing").resolve(channel.toLowerCase(Locale.ROOT) + ".ndjson")))
                .isEqualTo("{\"id\":\"" + message + "\",\"message\":{\"to\": \"you\"}}\n");
    }

    @Test
    void aLineThatThePowerCutShortIsEndedBeforeTheNext() throws IOException {
        OutgoingFiles files = new OutgoingFiles(folder);
        OutgoingChannel.Message message = new OutgoingChannel.Message(UUID.randomUUID(), "NOTICE", "{}");
        files.deliver(List.of(message));
        Path file = folder.resolve("notice.ndjson");
        String whole = Files.readString(file);
        Files.writeString(file, whole + whole.substring(0, 10), StandardCharsets.UTF_8);

        files.deliver(List.of(message));

        assertThat(Files.readAllLines(file)).containsExactly(whole.strip(), whole.substring(0, 10), whole.strip());
    }

    private OutboxSender sender(OutgoingChannel... ways) {
        return new OutboxSender(database, product.bean(ProductClock.class), List.of(ways));
    }

    /** Planted in a transaction that is still open, so that the product's own sender does not see it. */
    private static UUID planted(DSLContext dsl, String channel) {
        return dsl.fetchSingle(
                        "insert into platform.outbox (channel, payload, recorded_at) values (?, '{\"to\": \"you\"}', now()) returning id",
                        channel)
                .get(0, UUID.class);
    }

    private static Record row(DSLContext dsl, UUID message) {
        return dsl.fetchSingle(
                "select sent_at is not null as sent, attempts, last_error from platform.outbox where id = ?", message);
    }

    /** A way that can be closed. */
    private static final class Way implements OutgoingChannel {
        private final String name;
        private final List<UUID> delivered = new ArrayList<>();
        private final List<UUID> unreadable = new ArrayList<>();
        private boolean open = true;

        Way(String name) {
            this.name = name;
        }

        @Override
        public boolean takes(String channel) {
            return channel.equals(name);
        }

        @Override
        public void deliver(List<Message> messages) throws IOException {
            if (!open) {
                throw new IOException("closed");
            }
            if (messages.stream().anyMatch(message -> unreadable.contains(message.id()))) {
                throw new IllegalArgumentException("what the message says: you");
            }
            messages.forEach(message -> delivered.add(message.id()));
        }
    }
}
