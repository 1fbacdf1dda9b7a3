package se.brygga.core.financing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.brygga.core.law.Act;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Dated;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Period;
import se.brygga.core.law.Source;
import se.brygga.core.law.Value.Count;
import se.brygga.core.law.Value.Rate;

/**
 * Base rates and exchange rates by date. A day outside the tables has no rate, and a decision on it stays undetermined.
 *
 * @param base base rates by date, with their notices as source
 * @param exchange kronor for one euro, by day of publication
 * @param exchangeSource who publishes the exchange rates
 * @param inventedFrom the first day whose exchange rates are invented, for demonstration only; receipts say so
 */
public record RateTable(
        Parameter<Rate> base,
        NavigableMap<LocalDate, BigDecimal> exchange,
        Source exchangeSource,
        Optional<LocalDate> inventedFrom) {

    /** The Commission's communication on reference and discount rates, which both tables belong to. */
    public static final Citation COMMUNICATION = new Citation("2008/C 14/02", Act.Style.ARTICLE, "", 0, 0);

    /** An exchange rate may be at most seven days old. */
    private static final int EXCHANGE_DAYS = 8;

    private static final Citation ECB = new Citation("ECB", Act.Style.TERM, "sek-per-euro", 0, 0);

    /** No rate at all. */
    public static final RateTable EMPTY = new RateTable(
            new Parameter<>(COMMUNICATION, "base", Rate.class, List.of()),
            new TreeMap<>(),
            Source.reported("ECB"),
            Optional.empty());

    /** Keeps copies. */
    public RateTable {
        exchange = Collections.unmodifiableNavigableMap(new TreeMap<>(exchange));
    }

    /** Base rates as a parameter of the communication. */
    public static Parameter<Rate> base(List<Dated<Rate>> rates) {
        return new Parameter<>(COMMUNICATION, "base", Rate.class, rates);
    }

    /** The exchange rate for a day: the last one published on or before it, while it is at most seven days old. */
    public Parameter<Count> exchangeOn(LocalDate day) {
        Stream<Map.Entry<LocalDate, BigDecimal>> around = Stream.of(
                        Optional.ofNullable(exchange.floorEntry(day)), Optional.ofNullable(exchange.higherEntry(day)))
                .flatMap(Optional::stream);
        return new Parameter<>(ECB, "rate", Count.class, around.map(this::dated).toList());
    }

    private Dated<Count> dated(Map.Entry<LocalDate, BigDecimal> published) {
        LocalDate stale = published.getKey().plusDays(EXCHANGE_DAYS);
        LocalDate next =
                Optional.ofNullable(exchange.higherKey(published.getKey())).orElse(stale);
        Period period = Period.between(published.getKey(), next.isBefore(stale) ? next : stale);
        boolean invented = inventedFrom
                .filter(first -> !published.getKey().isBefore(first))
                .isPresent();
        Source source = invented
                ? new Source("invented " + published.getKey(), Source.Mark.INVENTED)
                : new Source(exchangeSource.text() + " " + published.getKey(), exchangeSource.mark());
        return new Dated<>(period, new Count(published.getValue()), source);
    }
}
