package se.brygga.app.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import se.brygga.app.platform.ProductClock;

/** Sets the product's clock to a moment of the demo while something is done. */
@Component
class DemoMoments {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final ProductClock clock;

    DemoMoments(ProductClock clock) {
        this.clock = clock;
    }

    /** Does the work on the morning of the day. */
    void on(LocalDate day, Runnable work) {
        at(day, MORNING, work);
    }

    /** Does the work at the time of the day. */
    void at(LocalDate day, LocalTime time, Runnable work) {
        Instant moment = day.atTime(time).atZone(ProductClock.ZONE).toInstant();
        clock.at(moment, () -> {
            work.run();
            return moment;
        });
    }
}
