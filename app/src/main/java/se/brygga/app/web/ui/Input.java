package se.brygga.app.web.ui;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what people type: spaces, no-break spaces, comma or point, with or without {@code kr}. */
public final class Input {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u202F\\u2009]+");
    /** Twelve digits before the decimals: more is no sum of this trade, and no column of the database holds it. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,12}(?:[.,]\\d{1,6})?");

    /** {@code 250,000} is a quarter of a million to one reader and 250 to another: nobody is to guess. */
    private static final Pattern THOUSANDS_OR_DECIMALS = Pattern.compile(".*[.,]\\d{3}");

    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})");

    private Input() {}

    /**
     * An amount in the unit of the field, such as {@code 1 000,50}, {@code 1000.50} or {@code 1000 kr}; empty when it
     * is not a number, has more than two decimals, or may have thousands set off by a comma or a point.
     */
    public static Optional<BigDecimal> amount(String typed) {
        String bare = BLANKS.matcher(typed).replaceAll("").replaceAll("(?i)(kr|sek|eur|€|:-)$", "");
        return certain(bare).filter(n -> n.stripTrailingZeros().scale() <= 2);
    }

    /** A percentage such as {@code 5,49} or {@code 5.49 %}, as the number before the sign. */
    public static Optional<BigDecimal> percent(String typed) {
        return number(BLANKS.matcher(typed).replaceAll("").replaceAll("%$", ""));
    }

    /** A whole number; empty when it is not one or does not fit. */
    public static Optional<Integer> whole(String typed) {
        return certain(BLANKS.matcher(typed).replaceAll(""))
                .filter(n -> n.stripTrailingZeros().scale() <= 0
                        && n.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
                .map(BigDecimal::intValueExact);
    }

    /** A date typed as {@code 2026-11-20} or {@code 20261120}; empty when that day does not exist. */
    public static Optional<LocalDate> date(String typed) {
        Matcher m = DATE.matcher(typed.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(digits(m, 1), digits(m, 2), digits(m, 3)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int digits(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static Optional<BigDecimal> certain(String bare) {
        return THOUSANDS_OR_DECIMALS.matcher(bare).matches() ? Optional.empty() : number(bare);
    }

    private static Optional<BigDecimal> number(String bare) {
        return NUMBER.matcher(bare).matches() ? Optional.of(new BigDecimal(bare.replace(',', '.'))) : Optional.empty();
    }
}
