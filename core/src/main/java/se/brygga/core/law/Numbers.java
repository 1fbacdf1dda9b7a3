package se.brygga.core.law;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/** Reading and printing of numbers, shared by the kinds of {@link Value}. */
final class Numbers {
    private Numbers() {}

    static String format(BigDecimal number, String pattern, Language language) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(language == Language.SV ? '\u00a0' : ',');
        symbols.setDecimalSeparator(language == Language.SV ? ',' : '.');
        symbols.setMinusSign('-');
        return new DecimalFormat(pattern, symbols).format(number);
    }

    static String percent(String machine, Language language) {
        return language == Language.SV ? machine.replace('.', ',').replace("%", "\u00a0%") : machine;
    }

    static Optional<BigDecimal> parse(String text) {
        return text.strip().matches("-?\\d{1,15}(\\.\\d{1,12})?")
                ? Optional.of(new BigDecimal(text.strip()))
                : Optional.empty();
    }

    static Optional<Integer> parseInt(String text) {
        return text.strip().matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text.strip())) : Optional.empty();
    }
}
