package se.brygga.core.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A typed quantity that a parameter may hold and an explanation may mention. Nothing in here rounds what is compared;
 * only print does.
 */
public sealed interface Value {

    /** The form of files and receipts: decimal point, {@code %} for shares and rates, ISO dates. */
    String machine();

    /** The name of the kind, with the currency of an amount: with {@link #exact()} it makes the value again. */
    default String kind() {
        return switch (this) {
            case Amount amount -> "AMOUNT " + amount.currency();
            case Share _ -> "SHARE";
            case Months _ -> "MONTHS";
            case Rate _ -> "RATE";
            case Count _ -> "COUNT";
            case Choice _ -> "CHOICE";
            case Day _ -> "DAY";
            case Provision _ -> "PROVISION";
            case Term _ -> "TERM";
            case Words _ -> "WORDS";
        };
    }

    /** The value with nothing rounded away: a share as a fraction. */
    default String exact() {
        return this instanceof Share share
                ? share.part().toPlainString() + "/" + share.whole().toPlainString()
                : machine();
    }

    /** Makes a value from {@link #kind()} and {@link #exact()}; empty when they do not fit. */
    static Optional<Value> read(String kind, String exact) {
        if (kind.equals("SHARE")) {
            String[] fraction = exact.split("/", 2);
            return fraction.length < 2
                    ? Optional.empty()
                    : Numbers.parse(fraction[0])
                            .flatMap(part -> Numbers.parse(fraction[1])
                                    .filter(whole -> whole.signum() > 0)
                                    .map(whole -> new Share(part, whole)));
        }
        Value alike = switch (kind) {
            case "MONTHS" -> new Months(0);
            case "RATE" -> new Rate(BigDecimal.ZERO);
            case "COUNT" -> new Count(BigDecimal.ZERO);
            case "DAY" -> new Day(LocalDate.EPOCH);
            case "CHOICE" -> new Choice("NONE");
            default ->
                kind.startsWith("AMOUNT ")
                        ? new Amount(BigDecimal.ZERO, kind.substring("AMOUNT ".length()))
                        : new Words("");
        };
        return alike.parseAlike(exact);
    }

    /** The form for people. */
    String print(Language language);

    /**
     * Reads a value of the same kind as this one, as an overlay states it.
     *
     * @return the value, or empty when the text is not of this kind
     */
    Optional<Value> parseAlike(String text);

    /**
     * An amount of money.
     *
     * @param amount exact amount
     * @param currency ISO 4217 code
     */
    record Amount(BigDecimal amount, String currency) implements Value {

        /** Swedish kronor. */
        public static Amount sek(String amount) {
            return new Amount(new BigDecimal(amount), "SEK");
        }

        /** Euro. */
        public static Amount eur(String amount) {
            return new Amount(new BigDecimal(amount), "EUR");
        }

        @Override
        public String machine() {
            return amount.scale() < 2
                    ? amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString()
                    : amount.toPlainString();
        }

        @Override
        public String print(Language language) {
            String pattern = amount.stripTrailingZeros().scale() <= 0 ? "#,##0" : "#,##0.00##########";
            String figure = Numbers.format(amount, pattern, language);
            String unit = language == Language.SV && currency.equals("SEK")
                    ? "kr"
                    : currency.equals("EUR") && language == Language.SV ? "euro" : currency;
            return language == Language.SV ? figure + "\u00a0" + unit : unit + "\u00a0" + figure;
        }

        @Override
        public Optional<Value> parseAlike(String text) {
            return Numbers.parse(text)
                    .filter(number -> number.signum() >= 0)
                    .map(number -> new Amount(number, currency));
        }
    }

    /**
     * A share of a whole, kept as an exact fraction.
     *
     * @param part the part
     * @param whole the whole, above zero
     */
    record Share(BigDecimal part, BigDecimal whole) implements Value {

        private static final BigDecimal HUNDRED = new BigDecimal(100);

        /** Refuses a whole that is not above zero: the rule must ask before it divides. */
        public Share {
            if (whole.signum() <= 0) {
                throw new IllegalArgumentException("a share needs a whole above zero, not " + whole);
            }
        }

        /** A share stated in percent. */
        public static Share percent(String percent) {
            return new Share(new BigDecimal(percent), HUNDRED);
        }

        /** Compares by multiplying crosswise, so that no rounding can hide a difference. */
        public int compareWith(Share other) {
            return part.multiply(other.whole).compareTo(other.part.multiply(whole));
        }

        /** Percent rounded for reading, with so many decimals that an unequal limit never looks equal. */
        public String against(Share limit) {
            int decimals = 2;
            while (compareWith(limit) != 0
                    && decimals < 30
                    && rounded(decimals).compareTo(limit.rounded(decimals)) == 0) {
                decimals++;
            }
            return plain(rounded(decimals)) + "%";
        }

        private BigDecimal rounded(int decimals) {
            return part.multiply(HUNDRED).divide(whole, decimals, RoundingMode.HALF_UP);
        }

        private static String plain(BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }

        @Override
        public String machine() {
            return plain(rounded(2)) + "%";
        }

        @Override
        public String print(Language language) {
            return Numbers.percent(machine(), language);
        }

        @Override
        public Optional<Value> parseAlike(String text) {
            return Numbers.parse(text.replace("%", "")).map(number -> new Share(number, HUNDRED));
        }
    }

    /**
     * A number of calendar months.
     *
     * @param months how many
     */
    record Months(int months) implements Value {
        @Override
        public String machine() {
            return Integer.toString(months);
        }

        @Override
        public String print(Language language) {
            return months + "\u00a0"
                    + (language == Language.SV ? months == 1 ? "månad" : "månader" : months == 1 ? "month" : "months");
        }

        @Override
        public Optional<Value> parseAlike(String text) {
            return Numbers.parseInt(text).map(Months::new);
        }
    }

    /**
     * An interest rate per year in percent; may be negative.
     *
     * @param percent percent per year
     */
    record Rate(BigDecimal percent) implements Value {

        /** A rate stated in percent. */
        public static Rate percent(String percent) {
            return new Rate(new BigDecimal(percent));
        }

        @Override
        public String machine() {
            return percent.toPlainString() + "%";
        }

        @Override
        public String print(Language language) {
            return Numbers.percent(machine(), language);
        }

        @Override
        public Optional<Value> parseAlike(String text) {
            return Numbers.parse(text.replace("%", "")).map(Rate::new);
        }
    }

    /**
     * A plain number, such as a headcount or the SEK price of one euro.
     *
     * @param number exact number
     */
    record Count(BigDecimal number) implements Value {
        /** A number stated as text. */
        public static Count of(String number) {
            return new Count(new BigDecimal(number));
        }

        @Override
        public String machine() {
            return number.toPlainString();
        }

        @Override
        public String print(Language language) {
            return Numbers.format(number, "#,##0.############", language);
        }

        @Override
        public Optional<Value> parseAlike(String text) {
            return Numbers.parse(text).map(Count::new);
        }
    }

    /**
     * One of several named ways to read a provision.
     *
     * @param choice the name, in capitals
     */
    record Choice(String choice) implements Value {
        @Override
        public String machine() {
            return choice;
        }

        @Override
        public String print(Language language) {
            return choice;
        }

        @Override
        public Optional<Value> parseAlike(String text) {
            return text.matches("[A-Z0-9_]+") ? Optional.of(new Choice(text)) : Optional.empty();
        }
    }

    /**
     * A calendar day.
     *
     * @param date the day
     */
    record Day(LocalDate date) implements Value {
        @Override
        public String machine() {
            return date.toString();
        }

        @Override
        public String print(Language language) {
            return date.toString();
        }

        @Override
        public Optional<Value> parseAlike(String text) {
            try {
                return text.matches("\\d{4}-\\d{2}-\\d{2}")
                        ? Optional.of(new Day(LocalDate.parse(text)))
                        : Optional.empty();
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
        }
    }

    /**
     * A provision mentioned in an explanation.
     *
     * @param citation the provision
     */
    record Provision(Citation citation) implements Value {
        @Override
        public String machine() {
            return citation.machine();
        }

        @Override
        public String print(Language language) {
            return citation.printed(language);
        }

        @Override
        public Optional<Value> parseAlike(String text) {
            return Citation.parse(text).map(Provision::new);
        }
    }

    /**
     * A word that has a message key of its own, so that it reads right in each language.
     *
     * @param key message key
     */
    record Term(String key) implements Value {
        @Override
        public String machine() {
            return key;
        }

        @Override
        public String print(Language language) {
            return new Explanation(key).in(language);
        }

        @Override
        public Optional<Value> parseAlike(String text) {
            return Optional.of(new Term(text));
        }
    }

    /**
     * Words that someone wrote: a name, a recorded reason. Shown as they stand.
     *
     * @param words the text
     */
    record Words(String words) implements Value {
        @Override
        public String machine() {
            return words;
        }

        @Override
        public String print(Language language) {
            return words;
        }

        @Override
        public Optional<Value> parseAlike(String text) {
            return Optional.of(new Words(text));
        }
    }
}
