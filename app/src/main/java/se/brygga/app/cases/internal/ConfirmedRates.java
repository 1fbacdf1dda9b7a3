package se.brygga.app.cases.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import se.brygga.app.aid.RateBook;
import se.brygga.core.financing.Framework;
import se.brygga.core.financing.RateTable;
import se.brygga.core.law.Dated;
import se.brygga.core.law.Period;
import se.brygga.core.law.Source;
import se.brygga.core.law.Value.Rate;

/**
 * Lays the rates that two persons stand for over the tables of the profile. They reach the law as parameters, so that a
 * receipt says where each comes from, who entered it and who confirmed it when.
 */
final class ConfirmedRates {

    private ConfirmedRates() {}

    /**
     * The framework with the confirmed rates of the day in place of the tables', and with none where the last known one
     * has ended; the same when the tables decide.
     */
    static Framework over(Framework framework, RateBook.Rates known) {
        RateTable rates = framework.rates();
        Optional<RateBook.Known> base = known.confirmedBase();
        Optional<RateBook.Known> exchange = known.confirmedExchange();
        RateTable over = new RateTable(
                base.map(rate -> RateTable.base(List.of(dated(rate))))
                        .orElse(known.base().isPresent() ? rates.base() : RateTable.EMPTY.base()),
                exchange.<NavigableMap<LocalDate, BigDecimal>>map(
                                rate -> new TreeMap<>(Map.of(rate.from(), rate.value())))
                        .orElse(known.exchange().isPresent() ? rates.exchange() : RateTable.EMPTY.exchange()),
                exchange.map(rate -> Source.read(rate.told())).orElse(rates.exchangeSource()),
                exchange.isPresent() ? Optional.empty() : rates.inventedFrom());
        return framework.with(over);
    }

    private static Dated<Rate> dated(RateBook.Known rate) {
        return new Dated<>(Period.from(rate.from()), new Rate(rate.value()), Source.read(rate.told()));
    }
}
