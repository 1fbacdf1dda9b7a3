package se.brygga.app.cases.internal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.brygga.app.organisation.Profile;
import se.brygga.app.platform.Ids;
import se.brygga.app.platform.ProductClock;

/** The moment something happens in a case, in the product's clock and the institution's bank days. */
@Component
class CaseTime {

    private final ProductClock clock;
    private final Ids ids;
    private final Profile profile;

    CaseTime(ProductClock clock, Ids ids, Profile profile) {
        this.clock = clock;
        this.ids = ids;
        this.profile = profile;
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

    LocalDate bankDaysAfter(LocalDate day, int count) {
        return profile.bankDays().plusBankDays(day, count);
    }
}
