package se.brygga.app.aid;

import static org.jooq.impl.DSL.val;
import static se.brygga.db.aid.Tables.RATE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.brygga.app.organisation.Profile;
import se.brygga.app.organisation.RateTables;
import se.brygga.app.platform.Scope;
import se.brygga.app.platform.ScopedDatabase;

/**
 * Which base rate and exchange rate hold on a day: those that one person has entered from a named source and another
 * has confirmed, and otherwise those of the profile. A day without a rate has none; nothing older is taken instead.
 */
@Service
public class RateBook {

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

    /** The rates of the day. */
    public Rates on(LocalDate day) {
        Optional<Known> base = confirmed("BASE_RATE", day);
        Optional<Known> exchange = confirmed("SEK_PER_EUR", day);
        return new Rates(
                base,
                exchange,
                exchange.or(() -> profile.rates().exchangeRate(day).map(RateBook::known)));
    }

    private static Known known(RateTables.ExchangeRate rate) {
        return new Known(rate.perEuro(), rate.source().key() + " " + rate.published());
    }

    /** A base rate holds to the day its source states; an exchange rate for seven days at most. */
    private Optional<Known> confirmed(String kind, LocalDate day) {
        LocalDate oldest =
                kind.equals("SEK_PER_EUR") ? day.minusDays(RateTables.EXCHANGE_RATE_MAX_AGE_DAYS) : LocalDate.EPOCH;
        return database.in(
                Scope.nothing(),
                dsl -> dsl.select(RATE.VALUE, RATE.SOURCE)
                        .from(RATE)
                        .where(RATE.KIND.eq(kind))
                        .and(RATE.CONFIRMED_AT.isNotNull())
                        .and(RATE.VALID_FROM.between(oldest, day))
                        .and(RATE.VALID_TO.isNull().or(RATE.VALID_TO.ge(val(day))))
                        .orderBy(RATE.VALID_FROM.desc(), RATE.CONFIRMED_AT.desc())
                        .limit(1)
                        .fetchOptional(row -> new Known(row.value1(), row.value2())));
    }
}
