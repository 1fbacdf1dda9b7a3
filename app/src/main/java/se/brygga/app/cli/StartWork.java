package se.brygga.app.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/**
 * Work that goes on once the product runs and before it is ready, such as loading the demo. Told to stop meanwhile, the
 * product lets the work come to an end before it takes the database away from under it.
 */
final class StartWork {

    private static final Logger LOG = LoggerFactory.getLogger(StartWork.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final ConfigurableApplicationContext context;
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final CountDownLatch done = new CountDownLatch(1);

    StartWork(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Does the work, which asks now and then whether it should end early; false when the product is being stopped. A
     * failure ends the product.
     */
    boolean run(Consumer<BooleanSupplier> work) {
        context.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                stopping.set(true);
                await();
            }
        });
        try {
            work.accept(stopping::get);
        } catch (RuntimeException failed) {
            done.countDown();
            context.close();
            throw failed;
        } finally {
            done.countDown();
        }
        return !stopping.get();
    }

    private void await() {
        try {
            // Past this patience the stop goes on: whoever waits for it has a limit too.
            if (!done.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("The work of the start did not end within {} s", PATIENCE.toSeconds());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
