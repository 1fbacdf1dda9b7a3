package se.brygga.app.web.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How figures look to a reader. Swedish groups by no-break space and has a decimal comma; English groups by comma. What
 * is stored never depends on it. Nothing is rounded away in silence: amounts show two decimals when they have any, none
 * when they are whole.
 */
public final class Formats {

    /** Swedish local time, in which the institution's days begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private static final char NBSP = '\u00A0';
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Language language;

    public Formats(Language language) {
        this.language = language;
    }

    /** Swedish crowns: {@code 1 234 567,50 kr}. */
    public String money(BigDecimal amount) {
        return money(amount, "SEK");
    }

    /** An amount in a currency: {@code 1 234,50 kr}, {@code 1 234,50 euro}, {@code SEK 1,234.50}. */
    public String money(BigDecimal amount, String currency) {
        String figure = number(amount);
        if (language == Language.SV) {
            return figure
                    + NBSP
                    + switch (currency) {
                        case "SEK" -> "kr";
                        case "EUR" -> "euro";
                        default -> currency;
                    };
        }
        return currency + NBSP + figure;
    }

    /** A number with grouping: no decimals when whole, else two. */
    public String number(BigDecimal n) {
        boolean whole = n.stripTrailingZeros().scale() <= 0;
        return decimals(n, whole ? 0 : 2, whole ? 0 : 2);
    }

    /** A count. */
    public String count(long n) {
        return decimals(BigDecimal.valueOf(n), 0, 0);
    }

    /** A percentage given as the number before the sign: 5.49 is {@code 5,49 %}. */
    public String percent(BigDecimal points) {
        String figure = decimals(points, 0, 4);
        return language == Language.SV ? figure + NBSP + "%" : figure + "%";
    }

    /** A share between 0 and 1 as a percentage with at most two decimals, half up: for reading only. */
    public String share(BigDecimal fraction) {
        return percent(
                fraction.movePointRight(2).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros());
    }

    /** An ISO date, the same in every language. */
    public String date(LocalDate day) {
        return day.toString();
    }

    /** Date and time to the minute in Swedish local time. */
    public String time(Instant at) {
        return DAY_AND_TIME.format(at.atZone(ZONE));
    }

    /** An organisation number of ten digits with its hyphen: {@code 550000-1234}. */
    public String orgNumber(String digits) {
        return digits.length() == 10 ? digits.substring(0, 6) + "-" + digits.substring(6) : digits;
    }

    /** A personal or coordination number with its four last figures hidden: {@code 19900101-••••}. */
    public String maskedPersonNumber(String digits) {
        String bare = digits.replaceAll("[^0-9]", "");
        return bare.length() < 10 ? "••••" : bare.substring(0, bare.length() - 4) + "-••••";
    }

    /** A telephone number or other run of signs that must not break over lines. */
    public String unbroken(String text) {
        return text.replace(' ', NBSP);
    }

    /** Languages by name in the reader's own, from their codes: {@code sv en} is {@code svenska, engelska}. */
    public String languages(List<String> codes) {
        return codes.stream()
                .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(language.locale()))
                .collect(Collectors.joining(", "));
    }

    private String decimals(BigDecimal n, int least, int most) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(language.locale());
        boolean swedish = language == Language.SV;
        symbols.setGroupingSeparator(swedish ? NBSP : ',');
        symbols.setDecimalSeparator(swedish ? ',' : '.');
        symbols.setMinusSign('\u2212');
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(n);
    }
}
