package se.brygga.app.aid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.brygga.app.organisation.Profile;
import se.brygga.app.organisation.RateTables;
import se.brygga.app.platform.ScopedDatabase;

/**
 * Which base rate and exchange rate hold on a day: those that one person has entered from a named source and another
 * has confirmed, and otherwise those of the profile. A day without a rate has none; nothing older is taken instead.
 */
@Service
public class RateBook {

    /** A base rate holds to the day its source states; an exchange rate for seven days at most. */
    private static final String CONFIRMED = """
            (select r.kind, r.value, r.source from aid.rate r
              where r.kind = 'BASE_RATE' and r.confirmed_at is not null and r.valid_from <= ?::date
                and (r.valid_to is null or r.valid_to >= ?::date)
              order by r.valid_from desc, r.confirmed_at desc limit 1)
            union all
            (select r.kind, r.value, r.source from aid.rate r
              where r.kind = 'SEK_PER_EUR' and r.confirmed_at is not null and r.valid_from between ?::date and ?::date
                and (r.valid_to is null or r.valid_to >= ?::date)
              order by r.valid_from desc, r.confirmed_at desc limit 1)
            """;

    private final ScopedDatabase database;
    private final Profile profile;

    RateBook(ScopedDatabase database, Profile profile) {
        this.database = database;
        this.profile = profile;
    }

    /** A rate with its source. Base rates are per cent a year, exchange rates kronor for one euro. */
    public record Known(BigDecimal value, String source) {}

    /**
     * The rates of a day.
     *
     * @param confirmedBase a base rate that two persons stand for
     * @param confirmedExchange an exchange rate that two persons stand for
     * @param exchange the exchange rate that holds, wherever it comes from
     */
    public record Rates(Optional<Known> confirmedBase, Optional<Known> confirmedExchange, Optional<Known> exchange) {}

    /** The rates of the day, in one round trip. */
    public Rates on(LocalDate day) {
        Map<String, Known> confirmed = database.call(dsl -> dsl.fetch(
                        CONFIRMED, day, day, day.minusDays(RateTables.EXCHANGE_RATE_MAX_AGE_DAYS), day, day)
                .intoMap(
                        row -> row.get(0, String.class),
                        row -> new Known(row.get(1, BigDecimal.class), row.get(2, String.class))));
        Optional<Known> exchange = Optional.ofNullable(confirmed.get("SEK_PER_EUR"));
        return new Rates(
                Optional.ofNullable(confirmed.get("BASE_RATE")),
                exchange,
                exchange.or(() -> profile.rates().exchangeRate(day).map(RateBook::known)));
    }

    private static Known known(RateTables.ExchangeRate rate) {
        return new Known(rate.perEuro(), rate.source().key() + " " + rate.published());
    }
}
