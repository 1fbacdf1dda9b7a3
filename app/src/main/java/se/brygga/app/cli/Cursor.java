package se.brygga.app.cli;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON value that knows where it stands. Reading is strict: a wrong type, an unknown key or a value out of range is
 * refused with its pointer, never mended in silence.
 *
 * @param node the value
 * @param pointer JSON pointer (RFC 6901) from the root
 */
record Cursor(JsonNode node, String pointer) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");
    private static final int DIGITS = 18;
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH_DAY = Pattern.compile("\\d{2}-\\d{2}");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * The rates between which a loan may lie. No market has been outside them for long; far below, a discount factor
     * comes so near nought that its powers take for ever to work out.
     */
    private static final BigDecimal LEAST_RATE = BigDecimal.valueOf(-50);

    private static final BigDecimal MOST_RATE = BigDecimal.valueOf(200);

    /** The longest text and the longest list; twice the largest group of enterprises that has to be answered. */
    private static final int MOST = 20_000;

    /** The root of a line. */
    static Cursor parse(String json) throws BadInput {
        try {
            return new Cursor(MAPPER.readTree(json), "");
        } catch (JacksonException e) {
            throw new BadInput("", "json.syntax", Integer.toString(column(e)), firstLine(e.getOriginalMessage()));
        }
    }

    /** Where the fault lies; what is too long or too deep has no place of its own. */
    private static int column(JacksonException fault) {
        return Optional.ofNullable(fault.getLocation())
                .map(place -> Math.max(1, place.getColumnNr()))
                .orElse(1);
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("").strip();
    }

    /** A refusal of this value. */
    BadInput bad(String code, String... args) {
        return new BadInput(pointer, code, args);
    }

    /** The value as an object that may have these keys and no others. */
    Fields object(String... allowed) throws BadInput {
        if (!node.isObject()) {
            throw bad("type.object");
        }
        Set<String> known = Set.of(allowed);
        for (String key : node.propertyNames()) {
            if (!known.contains(key)) {
                throw at(key).bad("key.unknown", key, String.join(", ", allowed));
            }
        }
        return new Fields(this);
    }

    /** The value as an object with names of the caller's own. */
    <T> Map<String, T> map(Reader<T> reader) throws BadInput {
        if (!node.isObject()) {
            throw bad("type.object");
        }
        few(node.size());
        Map<String, T> map = new LinkedHashMap<>();
        for (String key : node.propertyNames()) {
            map.put(readable(key, at(key)), reader.read(at(key)));
        }
        return map;
    }

    Cursor at(String key) {
        return new Cursor(node.get(key), pointer + "/" + key.replace("~", "~0").replace("/", "~1"));
    }

    /** The value as a list. */
    <T> List<T> list(Reader<T> reader) throws BadInput {
        if (!node.isArray()) {
            throw bad("type.list");
        }
        few(node.size());
        List<T> list = new ArrayList<>(node.size());
        int index = 0;
        for (JsonNode item : node.values()) {
            list.add(reader.read(new Cursor(item, pointer + "/" + index)));
            index++;
        }
        return list;
    }

    String text() throws BadInput {
        if (!node.isString()) {
            throw bad("type.text");
        }
        String text = node.stringValue();
        if (text.isBlank()) {
            throw bad("text.empty");
        }
        return readable(text, this);
    }

    /**
     * A text that can be written down again as it stands. Half a surrogate pair has no UTF-8 form, so that a receipt
     * that held one could not be hashed or replayed (RFC 8785, section 3.2.2.2).
     */
    private static String readable(String text, Cursor at) throws BadInput {
        if (text.length() > MOST) {
            throw at.bad("text.long", Integer.toString(text.length()), Integer.toString(MOST));
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw at.bad("text.surrogate");
        }
        return text;
    }

    private void few(int items) throws BadInput {
        if (items > MOST) {
            throw bad("list.long", Integer.toString(items), Integer.toString(MOST));
        }
    }

    /** The value as a list that can have no more than so many items. */
    <T> List<T> list(int most, Reader<T> reader) throws BadInput {
        if (node.size() > most) {
            throw bad("list.long", Integer.toString(node.size()), Integer.toString(most));
        }
        return list(reader);
    }

    boolean truth() throws BadInput {
        if (!node.isBoolean()) {
            throw bad("type.truth");
        }
        return node.booleanValue();
    }

    /** A day that exists, as {@code 2026-11-20}. */
    LocalDate date() throws BadInput {
        String text = text();
        try {
            if (DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException noSuchDay) {
            throw bad("date.none", text);
        }
        throw bad("date.form", text);
    }

    /** A day of every year, as {@code 01-01}. */
    MonthDay monthDay() throws BadInput {
        String text = text();
        try {
            if (MONTH_DAY.matcher(text).matches()) {
                return MonthDay.parse("--" + text);
            }
        } catch (DateTimeException noSuchDay) {
            throw bad("date.none", text);
        }
        throw bad("month-day.form", text);
    }

    /** An amount or a count, nought or more, as text with a decimal point: {@code "1234.50"}. */
    BigDecimal amount() throws BadInput {
        BigDecimal amount = decimal("amount.form");
        if (amount.signum() < 0) {
            throw bad("amount.negative", node.stringValue());
        }
        return amount;
    }

    /** An amount of at most two decimals. */
    BigDecimal cents() throws BadInput {
        BigDecimal amount = amount();
        if (amount.stripTrailingZeros().scale() > 2) {
            throw bad("amount.cents", node.stringValue());
        }
        return amount;
    }

    private BigDecimal decimal(String code) throws BadInput {
        String text = text();
        if (!NUMBER.matcher(text).matches()) {
            throw bad(code, text);
        }
        return new BigDecimal(text);
    }

    /** A share between nought and a hundred per cent, as {@code "12.5%"}. */
    BigDecimal percentage() throws BadInput {
        BigDecimal percent = percent("percentage.form");
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            throw bad("percentage.range", node.stringValue());
        }
        return percent;
    }

    /** A yearly rate, as {@code "-0.5%"}; from minus fifty to two hundred per cent. */
    BigDecimal rate() throws BadInput {
        BigDecimal percent = percent("rate.form");
        if (percent.compareTo(LEAST_RATE) < 0 || percent.compareTo(MOST_RATE) > 0) {
            throw bad("rate.range", node.stringValue(), LEAST_RATE + "%", MOST_RATE + "%");
        }
        return percent;
    }

    private BigDecimal percent(String code) throws BadInput {
        String text = text();
        if (!text.endsWith("%")
                || !NUMBER.matcher(text.substring(0, text.length() - 1)).matches()) {
            throw bad(code, text);
        }
        return new BigDecimal(text.substring(0, text.length() - 1));
    }

    /** A plain number such as a term in years, as a JSON number or as text. */
    BigDecimal number() throws BadInput {
        if (node.isString()) {
            return decimal("number.form");
        }
        if (!node.isNumber()) {
            throw bad("number.form", node.toString());
        }
        BigDecimal number = node.decimalValue();
        // Looked at before it is written out: 1e999999999 is a short text and a very long number.
        boolean readable = Math.abs((long) number.scale()) <= DIGITS && number.precision() <= 2 * DIGITS;
        if (!readable || !NUMBER.matcher(number.toPlainString()).matches()) {
            throw bad("number.form", number.toString());
        }
        return number;
    }

    /** A whole number from one bound to another. */
    int whole(int least, int most) throws BadInput {
        BigDecimal number = number();
        boolean inside =
                number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
        if (number.stripTrailingZeros().scale() > 0 || !inside) {
            throw bad("number.range", number.toPlainString(), Integer.toString(least), Integer.toString(most));
        }
        return number.intValueExact();
    }

    /** One of the names of an enum. */
    <E extends Enum<E>> E choice(Class<E> kind) throws BadInput {
        String text = text();
        List<String> names =
                Arrays.stream(kind.getEnumConstants()).map(Enum::name).toList();
        if (!names.contains(text)) {
            throw bad("choice.unknown", text, String.join(", ", names));
        }
        return Enum.valueOf(kind, text);
    }
}
