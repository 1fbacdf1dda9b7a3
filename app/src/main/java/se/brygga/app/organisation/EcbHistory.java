package se.brygga.app.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.brygga.app.organisation.RateTables.ExchangeRate;

/**
 * Reads the European Central Bank's own file of daily reference rates, {@code eurofxref-hist.csv}: a header with
 * currency codes, one row a day, newest first, {@code N/A} where a currency was not quoted.
 */
public final class EcbHistory {
    private static final int MAX_ROWS = 40_000;
    private static final Source ECB = new Source(
            "ecb",
            "ECB euro foreign exchange reference rates (eurofxref-hist.csv)",
            Optional.empty(),
            Optional.of("https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.csv"),
            Source.Standing.READ);

    private EcbHistory() {}

    /** What came of reading the file. */
    public sealed interface Reading {
        /** The rates of the currency, oldest first. */
        record Rates(List<ExchangeRate> rates) implements Reading {
            public Rates {
                rates = List.copyOf(rates);
            }
        }

        /** Not the file that was meant, or damaged; the line counts from 1. */
        record Refused(int line, Why why) implements Reading {}
    }

    /** Why a file is refused. */
    public enum Why {
        /** The first line is not a header beginning with {@code Date}. */
        NO_HEADER,
        /** The currency has no column. */
        NO_CURRENCY,
        /** The first cell of the row is not a date. */
        NOT_A_DATE,
        /** The rate is not a number above nought. */
        NOT_A_RATE,
        /** The day stood on an earlier line with another rate. */
        TWO_RATES,
        /** More rows than days since the euro began. */
        TOO_LONG;

        /** The key of the sentence on screens. */
        public String key() {
            return "organisation.ecb.refused." + name();
        }
    }

    /** Reads the text of the file for one currency. */
    public static Reading read(String text, String currency) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().replace("\uFEFF", "").startsWith("Date,")) {
            return new Reading.Refused(1, Why.NO_HEADER);
        }
        if (lines.size() > MAX_ROWS) {
            return new Reading.Refused(MAX_ROWS + 1, Why.TOO_LONG);
        }
        int column = List.of(lines.getFirst().split(",", -1)).indexOf(currency);
        if (column < 0) {
            return new Reading.Refused(1, Why.NO_CURRENCY);
        }
        return rows(lines, column);
    }

    private static Reading rows(List<String> lines, int column) {
        List<ExchangeRate> rates = new ArrayList<>();
        Map<LocalDate, BigDecimal> seen = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split(",", -1);
            if (lines.get(i).isBlank()
                    || (column < cells.length && cells[column].strip().equals("N/A"))) {
                continue;
            }
            Optional<LocalDate> day = day(cells[0].strip());
            if (day.isEmpty()) {
                return new Reading.Refused(i + 1, Why.NOT_A_DATE);
            }
            if (column >= cells.length || !cells[column].strip().matches("\\d{1,9}(\\.\\d{1,6})?")) {
                return new Reading.Refused(i + 1, Why.NOT_A_RATE);
            }
            BigDecimal rate = new BigDecimal(cells[column].strip());
            if (rate.signum() <= 0) {
                return new Reading.Refused(i + 1, Why.NOT_A_RATE);
            }
            if (seen.getOrDefault(day.get(), rate).compareTo(rate) != 0) {
                return new Reading.Refused(i + 1, Why.TWO_RATES);
            }
            seen.put(day.get(), rate);
            rates.add(new ExchangeRate(day.get(), rate, ECB));
        }
        return new Reading.Rates(rates.reversed());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
