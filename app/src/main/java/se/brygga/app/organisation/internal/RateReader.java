package se.brygga.app.organisation.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import se.brygga.app.organisation.Dated;
import se.brygga.app.organisation.ProfileRule;
import se.brygga.app.organisation.RateScope;
import se.brygga.app.organisation.RateTables;
import se.brygga.app.organisation.RateTables.Collateral;
import se.brygga.app.organisation.RateTables.ExchangeRate;
import se.brygga.app.organisation.RateTables.Margin;
import se.brygga.app.organisation.RateTables.Premium;
import se.brygga.app.organisation.RateTables.Rating;
import se.brygga.app.organisation.Source;
import se.brygga.app.organisation.Validity;
import se.brygga.core.law.eu.referencerate.BaseRates;

/** Reads the rates; the invented ones only for the demo, and never on a day that has a sourced one. */
final class RateReader {
    private static final String EURO = "EUR";

    private final Reading reading;
    private final String currency;

    RateReader(Reading reading, String currency) {
        this.reading = reading;
        this.currency = currency;
    }

    RateTables read() {
        return new RateTables(baseRates(), exchangeRates(), margins(), premiums());
    }

    private List<Dated<BigDecimal>> baseRates() {
        List<Dated<BigDecimal>> rates = new ArrayList<>();
        List<String> columns = List.of("from", "stated_to", "known_to", "percent", "notice", "address");
        for (Row row : reading.table(ProfileFiles.BASE_RATES, columns)) {
            addUnlessTaken(rates, sourced(row), row.spot(), ProfileRule.PERIOD_OVERLAP);
        }
        if (reading.scope() == RateScope.WITH_INVENTED && reading.has(ProfileFiles.DEMO_BASE_RATES)) {
            for (Row row : reading.table(ProfileFiles.DEMO_BASE_RATES, List.of("from", "to", "percent", "source"))) {
                addUnlessTaken(
                        rates, row.dated(row.percentage("percent")), row.spot(), ProfileRule.INVENTED_HIDES_SOURCED);
            }
        }
        return rates;
    }

    /** A sourced base rate holds to the end that its notice states, else at most to the end of its first month. */
    private Dated<BigDecimal> sourced(Row row) {
        LocalDate from = row.date("from");
        LocalDate knownTo = row.date("known_to");
        Optional<LocalDate> stated =
                row.optional("stated_to").isPresent() ? Optional.of(row.date("stated_to")) : Optional.empty();
        if (knownTo.isBefore(from) || knownTo.isAfter(BaseRates.knownTo(from, stated))) {
            reading.faults().add(row.spot(), ProfileRule.PERIOD_ORDER, from, knownTo);
        }
        String notice = row.text("notice");
        Source source =
                new Source(notice, notice, Optional.of(from.getYear()), row.optional("address"), Source.Standing.READ);
        return new Dated<>(row.percentage("percent"), new Validity(from, Optional.of(knownTo)), source);
    }

    private void addUnlessTaken(List<Dated<BigDecimal>> rates, Dated<BigDecimal> rate, Spot spot, ProfileRule rule) {
        Optional<Dated<BigDecimal>> taken = rates.stream()
                .filter(each -> each.validity().overlaps(rate.validity()))
                .findFirst();
        if (taken.isPresent()) {
            LocalDate other = taken.get().validity().from();
            reading.faults().add(spot, rule, spot.file(), rate.validity().from(), other);
        } else {
            rates.add(rate);
        }
    }

    private NavigableMap<LocalDate, ExchangeRate> exchangeRates() {
        NavigableMap<LocalDate, ExchangeRate> rates = new TreeMap<>();
        if (reading.has(ProfileFiles.EXCHANGE_RATES) || !currency.equals(EURO)) {
            addExchangeRates(rates, ProfileFiles.EXCHANGE_RATES, ProfileRule.DUPLICATE);
        }
        if (reading.scope() == RateScope.WITH_INVENTED && reading.has(ProfileFiles.DEMO_EXCHANGE_RATES)) {
            addExchangeRates(rates, ProfileFiles.DEMO_EXCHANGE_RATES, ProfileRule.INVENTED_HIDES_SOURCED);
        }
        return rates;
    }

    private void addExchangeRates(NavigableMap<LocalDate, ExchangeRate> rates, String file, ProfileRule whenTaken) {
        for (Row row : reading.table(file, List.of("date", "rate", "source"))) {
            LocalDate day = row.date("date");
            BigDecimal rate = row.amount("rate");
            if (rate.signum() <= 0) {
                reading.faults().add(row.spot(), ProfileRule.AMOUNT, "rate", rate);
            }
            if (rates.containsKey(day)) {
                reading.faults().add(row.spot(), whenTaken, day, day, day);
            } else {
                rates.put(day, new ExchangeRate(day, rate, row.source()));
            }
        }
    }

    private List<Dated<Margin>> margins() {
        List<Dated<Margin>> margins = new ArrayList<>();
        List<String> columns = List.of("from", "rating", "collateral", "basis_points", "source");
        for (Row row : reading.table(ProfileFiles.MARGINS, columns)) {
            Margin margin = new Margin(
                    row.choice("rating", Rating.class),
                    row.choice("collateral", Collateral.class),
                    row.within("basis_points", BigDecimal.valueOf(row.wholeNumber("basis_points")), Optional.empty())
                            .intValueExact());
            Dated<Margin> dated = row.dated(margin);
            boolean taken = margins.stream()
                    .filter(each -> each.validity().overlaps(dated.validity()))
                    .map(Dated::value)
                    .anyMatch(each -> each.rating() == margin.rating() && each.collateral() == margin.collateral());
            if (taken) {
                reading.faults().add(row.spot(), ProfileRule.DUPLICATE, margin.rating() + " " + margin.collateral());
            }
            margins.add(dated);
        }
        return margins;
    }

    private List<Dated<Premium>> premiums() {
        return reading.table(ProfileFiles.PREMIUMS, List.of("from", "rating", "percent", "source")).stream()
                .map(row -> row.dated(new Premium(
                        row.text("rating"),
                        row.within("percent", row.percentage("percent"), Optional.of(BigDecimal.ONE)))))
                .toList();
    }
}
