package se.brygga.app.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Interest and exchange rates by date. A day outside the tables has no rate, and a decision on it must stop.
 *
 * @param base base rates, a fraction each
 * @param exchange the institution's currency for one euro, by day of publication; empty where it is the euro
 * @param margins loan margins over the base rate
 * @param premiums safe-harbour guarantee premiums
 */
public record RateTables(
        List<Dated<BigDecimal>> base,
        NavigableMap<LocalDate, ExchangeRate> exchange,
        List<Dated<Margin>> margins,
        List<Dated<Premium>> premiums) {

    /** How old the last publication may be: seven days. */
    public static final int EXCHANGE_RATE_MAX_AGE_DAYS = 7;

    /** The currency for one euro, published on the day. */
    public record ExchangeRate(LocalDate published, BigDecimal perEuro, Source source) {}

    /** A loan margin by creditworthiness and level of collateral, in hundredths of a percent. */
    public record Margin(Rating rating, Collateral collateral, int basisPoints) {}

    /** A guarantee premium per year, as a fraction. */
    public record Premium(String rating, BigDecimal share) {}

    /** Creditworthiness; {@code NONE} = no credit history and no rating. */
    public enum Rating {
        STRONG,
        GOOD,
        SATISFACTORY,
        WEAK,
        BAD,
        NONE
    }

    /** Level of collateral. */
    public enum Collateral {
        HIGH,
        NORMAL,
        LOW
    }

    public RateTables {
        base = List.copyOf(base);
        exchange = new TreeMap<>(Map.copyOf(exchange));
        margins = List.copyOf(margins);
        premiums = List.copyOf(premiums);
    }

    /** The base rate on the day. */
    public Optional<Dated<BigDecimal>> baseRate(LocalDate day) {
        return Dated.on(day, base);
    }

    /** The last exchange rate published on or before the day, when it is at most seven days old. */
    public Optional<ExchangeRate> exchangeRate(LocalDate day) {
        return Optional.ofNullable(exchange.floorEntry(day))
                .map(Map.Entry::getValue)
                .filter(rate ->
                        !rate.published().plusDays(EXCHANGE_RATE_MAX_AGE_DAYS).isBefore(day));
    }

    /** The margin for the cell on the day. */
    public Optional<Dated<Margin>> margin(Rating rating, Collateral collateral, LocalDate day) {
        return margins.stream()
                .filter(each -> each.validity().holdsOn(day))
                .filter(each -> each.value().rating() == rating && each.value().collateral() == collateral)
                .findFirst();
    }
}
