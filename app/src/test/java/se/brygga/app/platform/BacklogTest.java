package se.brygga.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.core.task.AsyncTaskExecutor;
import se.brygga.app.testing.TestProduct;

/** What follows on events takes a connection each: however many wait, the people at the pages keep theirs. */
class BacklogTest {

    private static final int WAITING = 60;

    private final TestProduct product = TestProduct.shared();
    private final ScopedDatabase database = product.bean(ScopedDatabase.class);

    @Test
    void aBacklogOfEventsTakesTwoConnectionsAtMost() throws Exception {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AsyncTaskExecutor followers = product.bean("applicationTaskExecutor", AsyncTaskExecutor.class);
        List<Future<?>> work = new ArrayList<>();
        for (int i = 0; i < WAITING; i++) {
            work.add(followers.submit(() -> {
                most.accumulateAndGet(running.incrementAndGet(), Math::max);
                database.call(dsl -> dsl.fetch("select pg_sleep(0.01)"));
                running.decrementAndGet();
            }));
        }
        for (Future<?> each : work) {
            each.get();
        }

        assertThat(most.get()).isBetween(1, 2);
    }
}
