package se.brygga.app.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import se.brygga.app.BryggaApplication;
import se.brygga.postgres.PostgresConfig;
import se.brygga.postgres.PostgresListener;

/** The web product is put together beside the database, and answers nobody before the database is ready. */
class StartingDatabaseTest {

    @Test
    void aRefusedDatabaseRefusesTheStartWithItsOwnSentence() {
        var nowhere = PostgresConfig.in(Path.of("/dev/null/data"), "0", new SecureRandom());
        var database = StartingDatabase.begin(() -> ProductDatabase.embedded(nowhere, PostgresListener.silent(), 2));
        var product = new ProductStart(BryggaApplication.class, database, Clock.systemUTC(), Map.of("server.port", 0));

        assertThatThrownBy(() -> product.run().close())
                .isInstanceOfSatisfying(
                        NotStarted.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("postgres.refused.not-writable"));
        database.close();
    }

    @Test
    void nothingIsReadyBeforeTheDatabaseIs() throws InterruptedException {
        var refused = new CountDownLatch(1);
        var database = StartingDatabase.begin(() -> {
            await(refused);
            throw new NotStarted("cli.refused.database", "there", "no");
        });
        var ended = new AtomicReference<Throwable>();
        var context = new GenericApplicationContext();
        context.registerBean(StartingDatabase.class, () -> database);
        var starting = Thread.ofPlatform().start(() -> {
            try {
                context.refresh();
            } catch (RuntimeException failed) {
                ended.set(failed);
            }
        });

        while (starting.getState() != Thread.State.WAITING) {
            assertThat(starting.isAlive()).isTrue();
            Thread.onSpinWait();
        }
        assertThat(ready(context)).isFalse();
        refused.countDown();
        starting.join();
        assertThat(ready(context)).isFalse();
        assertThat(ended.get()).isInstanceOf(NotStarted.class);
    }

    private static boolean ready(ConfigurableApplicationContext context) {
        return context.isRunning();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
