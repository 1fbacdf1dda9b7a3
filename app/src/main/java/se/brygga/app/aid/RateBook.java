package se.brygga.app.aid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Record;
import org.springframework.stereotype.Service;
import se.brygga.app.organisation.Dated;
import se.brygga.app.organisation.Profile;
import se.brygga.app.organisation.RateTables;
import se.brygga.app.organisation.Source;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.platform.ScopedDatabase;

/**
 * Which base rate and exchange rate hold on a day: those that one person has entered from a named source and another
 * has confirmed, and otherwise those of the profile. A day without a rate has none; nothing older is taken instead.
 */
@Service
public class RateBook {

    /** A base rate holds to the day its source states; an exchange rate for seven days at most. */
    private static final String CONFIRMED = """
            (select r.* from aid.rate r
              where r.kind = 'BASE_RATE' and r.confirmed_at is not null and r.valid_from <= ?::date
                and (r.valid_to is null or r.valid_to >= ?::date)
              order by r.valid_from desc, r.confirmed_at desc limit 1)
            union all
            (select r.* from aid.rate r
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

    /**
     * A rate with its source. Base rates are per cent a year, exchange rates kronor for one euro.
     *
     * @param value the rate
     * @param from the day it was published or began to hold
     * @param source where it stands
     * @param invented whether it is made up for the demo
     * @param signed who stands for it; empty for one of the profile
     */
    public record Known(BigDecimal value, LocalDate from, String source, boolean invented, Optional<Signed> signed) {

        /** Source and signatures in one line, for receipts: persons by identifier, days in Swedish time. */
        public String told() {
            return signed.map(by -> "%s (inlagd av %s, bekräftad av %s %s)"
                            .formatted(source, by.entered(), by.confirmed(), by.on()))
                    .orElse(source);
        }
    }

    /** The two persons behind a rate, and the day on which the second one confirmed it. */
    public record Signed(UUID entered, UUID confirmed, LocalDate on) {}

    /**
     * The rates of a day.
     *
     * @param confirmedBase a base rate that two persons stand for
     * @param confirmedExchange an exchange rate that two persons stand for
     * @param base the base rate that holds, wherever it comes from
     * @param exchange the exchange rate that holds, wherever it comes from
     */
    public record Rates(
            Optional<Known> confirmedBase,
            Optional<Known> confirmedExchange,
            Optional<Known> base,
            Optional<Known> exchange) {}

    /** The rates of the day, in one round trip. */
    public Rates on(LocalDate day) {
        Map<String, Known> confirmed = database.call(dsl -> dsl.fetch(
                        CONFIRMED, day, day, day.minusDays(RateTables.EXCHANGE_RATE_MAX_AGE_DAYS), day, day)
                .intoMap(row -> row.get("kind", String.class), RateBook::confirmed));
        Optional<Known> base = Optional.ofNullable(confirmed.get("BASE_RATE"));
        Optional<Known> exchange = Optional.ofNullable(confirmed.get("SEK_PER_EUR"));
        return new Rates(
                base,
                exchange,
                base.or(() -> profile.rates().baseRate(day).map(RateBook::base)),
                exchange.or(() -> profile.rates().exchangeRate(day).map(RateBook::known)));
    }

    private static Known base(Dated<BigDecimal> rate) {
        return new Known(
                rate.value().movePointRight(2),
                rate.validity().from(),
                rate.source().title(),
                rate.source().standing() == Source.Standing.INVENTED,
                Optional.empty());
    }

    private static Known known(RateTables.ExchangeRate rate) {
        boolean invented = rate.source().standing() == Source.Standing.INVENTED;
        String name = invented ? "påhittad kurs" : rate.source().title();
        return new Known(rate.perEuro(), rate.published(), name + " " + rate.published(), invented, Optional.empty());
    }

    private static Known confirmed(Record row) {
        return new Known(
                row.get("value", BigDecimal.class),
                row.get("valid_from", LocalDate.class),
                row.get("source", String.class),
                false,
                Optional.of(new Signed(
                        row.get("entered_by", UUID.class),
                        row.get("confirmed_by", UUID.class),
                        LocalDate.ofInstant(
                                row.get("confirmed_at", OffsetDateTime.class).toInstant(), ProductClock.ZONE))));
    }
}
