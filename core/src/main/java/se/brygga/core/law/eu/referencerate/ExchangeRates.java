package se.brygga.core.law.eu.referencerate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import se.brygga.core.law.Act;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Dated;
import se.brygga.core.law.Lookup;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Period;
import se.brygga.core.law.Source;
import se.brygga.core.law.Value.Count;

/**
 * What a euro costs in another currency, as the European Central Bank publishes it on its working days. The rate of a day is that of the last publication on or
 * before it, and an older one than seven days is no rate.
 */
public final class ExchangeRates {

    private static final int DAYS_KNOWN = 7;

    private final Citation provision;
    private final String name;
    private final Source source;
    private final NavigableMap<LocalDate, BigDecimal> published;

    /**
     * Takes what was published.
     *
     * @param currency three letters
     * @param published units of the currency per euro, by day of publication
     * @param source where the figures come from
     */
    public ExchangeRates(String currency, Map<LocalDate, BigDecimal> published, Source source) {
        this.provision = new Citation("ECB", Act.Style.ARTICLE, "", 0, 0);
        this.name = currency + "-per-EUR";
        this.source = source;
        this.published = new TreeMap<>(published);
    }

    /** The rate of a day, or the gap that the day falls into. */
    public Lookup<Count> on(LocalDate day) {
        Map.Entry<LocalDate, BigDecimal> last = published.floorEntry(day);
        if (last != null && !last.getKey().plusDays(DAYS_KNOWN).isBefore(day)) {
            Period known = Period.between(last.getKey(), last.getKey().plusDays(DAYS_KNOWN + 1L));
            Dated<Count> rate = new Dated<>(known, new Count(last.getValue()), source);
            return new Lookup.Known<>(new Parameter<>(provision, name, Count.class, List.of(rate)), rate);
        }
        Optional<LocalDate> before = Optional.ofNullable(last).map(entry -> entry.getKey().plusDays(DAYS_KNOWN));
        Optional<LocalDate> after = Optional.ofNullable(published.higherKey(day));
        return new Lookup.Gap<>(new Parameter<>(provision, name, Count.class, List.of()), day, before, after);
    }
}
