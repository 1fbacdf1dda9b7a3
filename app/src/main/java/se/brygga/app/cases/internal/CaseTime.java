package se.brygga.app.cases.internal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.brygga.app.cases.Promises;
import se.brygga.app.platform.Ids;
import se.brygga.app.platform.ProductClock;

/** The moment something happens in a case, in the product's clock and with the institution's promises. */
@Component
class CaseTime {

    private final ProductClock clock;
    private final Ids ids;
    private final Promises promises;

    CaseTime(ProductClock clock, Ids ids, Promises promises) {
        this.clock = clock;
        this.ids = ids;
        this.promises = promises;
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    LocalDate today() {
        return clock.today();
    }

    UUID newId() {
        return ids.next();
    }

    Optional<LocalDate> decisionExpected(LocalDate applied) {
        return promises.decisionExpected(applied);
    }
}
