package se.brygga.app.audit.internal;

import java.sql.Timestamp;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.platform.Scope;
import se.brygga.app.platform.ScopedDatabase;

/**
 * Once an hour: chains the heads of the chains that have grown, so that one whose end was cut off or that was written
 * anew is told. On several nodes at once the second finds nothing left to do.
 */
@Component
class AnchorJob {

    private final ScopedDatabase database;
    private final ProductClock clock;

    AnchorJob(ScopedDatabase database, ProductClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Gives how many chains are under the new anchor; none when nothing has grown. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
    int anchor() {
        return database.in(
                Scope.nothing(),
                dsl -> dsl.fetchSingle("select audit.take_anchor(?)", Timestamp.from(clock.instant()))
                        .get(0, Integer.class));
    }
}
