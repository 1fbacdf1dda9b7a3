package se.brygga.app.organisation.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import se.brygga.app.organisation.Dated;
import se.brygga.app.organisation.ProfileRule;
import se.brygga.app.organisation.Source;
import se.brygga.app.organisation.Texts;
import se.brygga.app.organisation.Validity;

/**
 * Named values of one row of a table or one mapping, read as what they should be. A value that cannot be read is a
 * fault, and a stand-in is given back.
 */
final class Row {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,8})?");
    private static final String UNKNOWN = "unknown";

    private final Spot spot;
    private final Map<String, Cell> cells;
    private final Reading reading;

    Row(Spot spot, Map<String, Cell> cells, Reading reading) {
        this.spot = spot;
        this.cells = cells;
        this.reading = reading;
    }

    Spot spot() {
        return spot;
    }

    Spot spotOf(String key) {
        return cell(key).map(Cell::spot).orElse(spot);
    }

    /** The value, when there is one. */
    Optional<String> optional(String key) {
        return cell(key).map(Cell::text);
    }

    /** The value; a fault when it is missing. */
    String text(String key) {
        return optional(key).orElseGet(() -> {
            reading.faults().add(spot, ProfileRule.REQUIRED, key);
            return "";
        });
    }

    LocalDate date(String key) {
        return parse(key, ProfileRule.DATE, Row::toDate).orElse(LocalDate.EPOCH);
    }

    int wholeNumber(String key) {
        return parse(key, ProfileRule.WHOLE_NUMBER, Row::toWholeNumber).orElse(0);
    }

    BigDecimal amount(String key) {
        return parse(key, ProfileRule.AMOUNT, Row::toNumber).orElse(BigDecimal.ZERO);
    }

    /** A percentage such as {@code 24.5%}, as an exact fraction. */
    BigDecimal percentage(String key) {
        return parse(key, ProfileRule.PERCENTAGE, Row::toFraction).orElse(BigDecimal.ZERO);
    }

    /** A percentage, or empty where the row says that it is unknown. */
    Optional<BigDecimal> percentageIfKnown(String key) {
        return saysUnknown(key) ? Optional.empty() : Optional.of(percentage(key));
    }

    /** A number that cannot lie below nought, nor above the most where there is one. */
    BigDecimal within(String key, BigDecimal value, Optional<BigDecimal> most) {
        boolean above = most.filter(limit -> value.compareTo(limit) > 0).isPresent();
        if (value.signum() < 0 || above) {
            reading.faults().add(spotOf(key), ProfileRule.RANGE, key, text(key));
        }
        return value;
    }

    /** A currency of ISO 4217. */
    String currency(String key) {
        return parse(key, ProfileRule.CURRENCY, Row::toCurrency).orElse("");
    }

    boolean saysUnknown(String key) {
        return optional(key).filter(UNKNOWN::equals).isPresent();
    }

    boolean flag(String key) {
        return lowerChoice(key, Flag.class) == Flag.TRUE;
    }

    /** One of the values of an enum, written as its name. */
    <E extends Enum<E>> E choice(String key, Class<E> type) {
        return choice(key, type, Enum::name);
    }

    /** One of the values of an enum, written as its name in small letters. */
    <E extends Enum<E>> E lowerChoice(String key, Class<E> type) {
        return choice(key, type, each -> each.name().toLowerCase(Locale.ROOT));
    }

    /** From {@code from} and {@code to}. */
    Validity validity() {
        LocalDate from = date("from");
        Optional<LocalDate> to = optional("to").isPresent() ? Optional.of(date("to")) : Optional.empty();
        if (to.isPresent() && to.get().isBefore(from)) {
            reading.faults().add(spotOf("to"), ProfileRule.PERIOD_ORDER, from, to.get());
        }
        return new Validity(from, to);
    }

    Source source() {
        return source("source");
    }

    Source source(String key) {
        String name = text(key);
        return name.isEmpty() ? Source.of(Source.Standing.UNKNOWN, UNKNOWN) : reading.source(name, spotOf(key));
    }

    <T> Dated<T> dated(T value) {
        return new Dated<>(value, validity(), source());
    }

    /** The texts whose keys are the institution's languages. */
    Texts texts() {
        return reading.texts(this);
    }

    private <E extends Enum<E>> E choice(String key, Class<E> type, Function<E, String> written) {
        List<E> all = List.of(type.getEnumConstants());
        Function<String, Optional<E>> parser = text ->
                all.stream().filter(each -> written.apply(each).equals(text)).findFirst();
        String allowed = String.join(", ", all.stream().map(written).toList());
        return parse(key, ProfileRule.CHOICE, parser, allowed).orElse(all.getFirst());
    }

    private <T> Optional<T> parse(
            String key, ProfileRule rule, Function<String, Optional<T>> parser, Object... details) {
        String text = text(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value = parser.apply(text);
        if (value.isEmpty()) {
            Object[] all = new Object[details.length + 2];
            all[0] = key;
            all[1] = text;
            System.arraycopy(details, 0, all, 2, details.length);
            reading.faults().add(spotOf(key), rule, all);
        }
        return value;
    }

    private Optional<Cell> cell(String key) {
        return Optional.ofNullable(cells.get(key)).filter(each -> !each.text().isEmpty());
    }

    private static Optional<String> toCurrency(String text) {
        return Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .filter(text::equals)
                .findFirst();
    }

    static Optional<LocalDate> toDate(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    static Optional<BigDecimal> toNumber(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    static Optional<BigDecimal> toFraction(String text) {
        return text.endsWith("%")
                ? toNumber(text.substring(0, text.length() - 1)).map(number -> number.movePointLeft(2))
                : Optional.empty();
    }

    private static Optional<Integer> toWholeNumber(String text) {
        return text.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private enum Flag {
        FALSE,
        TRUE
    }
}
