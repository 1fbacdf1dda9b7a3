package se.brygga.app.aid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
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
 * has confirmed, and those of the profile. The one that began last replaces every earlier one, wherever it stands; of
 * two that began on the same day the confirmed one holds. When the last one has ended, the day has no rate: nothing
 * older is taken instead. What is made up for the demo holds only where nothing else does.
 */
@Service
public class RateBook {

    /** The last one of each kind that began on the day or before it, whether it still holds or not. */
    private static final String CONFIRMED = """
            (select r.* from aid.rate r
              where r.kind = 'BASE_RATE' and r.confirmed_at is not null and r.valid_from <= ?::date
              order by r.valid_from desc, r.confirmed_at desc limit 1)
            union all
            (select r.* from aid.rate r
              where r.kind = 'SEK_PER_EUR' and r.confirmed_at is not null and r.valid_from <= ?::date
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
        Map<String, Begun> confirmed = database.call(dsl ->
                dsl.fetch(CONFIRMED, day, day).intoMap(row -> row.get("kind", String.class), RateBook::confirmed));
        RateTables tables = profile.rates();
        Optional<Known> base = last(
                        Optional.ofNullable(confirmed.get("BASE_RATE")),
                        tables.base().stream()
                                .filter(rate -> rate.source().standing() != Source.Standing.INVENTED
                                        && !rate.validity().from().isAfter(day))
                                .max(Comparator.comparing(
                                        rate -> rate.validity().from()))
                                .map(rate ->
                                        new Begun(base(rate), rate.validity().to())))
                .map(begun -> begun.on(day))
                .orElseGet(Optional::empty)
                .or(() -> tables.baseRate(day).map(RateBook::base).filter(Known::invented));
        Optional<Known> exchange = last(
                        Optional.ofNullable(confirmed.get("SEK_PER_EUR")),
                        Optional.ofNullable(tables.exchange().floorEntry(day))
                                .map(rate -> known(rate.getValue()))
                                .filter(rate -> !rate.invented())
                                .map(RateBook::fresh))
                .map(begun -> begun.on(day))
                .orElseGet(Optional::empty)
                .or(() -> tables.exchangeRate(day).map(RateBook::known).filter(Known::invented));
        return new Rates(
                base.filter(rate -> rate.signed().isPresent()),
                exchange.filter(rate -> rate.signed().isPresent()),
                base,
                exchange);
    }

    /** A rate that has begun, and the last day on which it holds. */
    private record Begun(Known rate, Optional<LocalDate> last) {

        Optional<Known> on(LocalDate day) {
            return last.filter(day::isAfter).isPresent() ? Optional.empty() : Optional.of(rate);
        }
    }

    private static Optional<Begun> last(Optional<Begun> confirmed, Optional<Begun> ofProfile) {
        return confirmed
                .filter(mine -> ofProfile
                        .filter(other -> other.rate().from().isAfter(mine.rate().from()))
                        .isEmpty())
                .or(() -> ofProfile);
    }

    /** An exchange rate holds for so many days after its publication. */
    private static Begun fresh(Known rate) {
        return new Begun(rate, Optional.of(rate.from().plusDays(RateTables.EXCHANGE_RATE_MAX_AGE_DAYS)));
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

    private static Begun confirmed(Record row) {
        Known rate = rate(row);
        return row.get("kind", String.class).equals("SEK_PER_EUR")
                ? fresh(rate)
                : new Begun(rate, Optional.ofNullable(row.get("valid_to", LocalDate.class)));
    }

    private static Known rate(Record row) {
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
