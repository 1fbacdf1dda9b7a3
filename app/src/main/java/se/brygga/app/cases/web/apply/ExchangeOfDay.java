package se.brygga.app.cases.web.apply;

import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.brygga.app.aid.RateBook;
import se.brygga.app.organisation.Profile;
import se.brygga.app.platform.ProductClock;

/** What a euro costs today in the institution's currency, in which applicants tell of their figures. */
@Component
class ExchangeOfDay {

    private final Profile profile;
    private final RateBook rates;
    private final ProductClock clock;

    ExchangeOfDay(Profile profile, RateBook rates, ProductClock clock) {
        this.profile = profile;
        this.rates = rates;
        this.clock = clock;
    }

    /** Empty on a day without a rate. */
    Optional<BigDecimal> perEuro() {
        return profile.institution().currency().equals("EUR")
                ? Optional.of(BigDecimal.ONE)
                : rates.on(clock.today()).exchange().map(RateBook.Known::value);
    }
}
