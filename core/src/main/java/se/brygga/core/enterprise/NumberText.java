package se.brygga.core.enterprise;

import java.util.regex.Pattern;

/**
 * The ways in which people write identity numbers, reduced to digits. Only separators that are in use are taken away;
 * any other sign is refused.
 */
final class NumberText {

    /** Space, no-break and narrow spaces, and the dashes that word processors put in place of a hyphen. */
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");

    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");

    private NumberText() {}

    /** Without blanks, and with every dash written as a hyphen. */
    static String tidy(String written) {
        return DASHES.matcher(BLANKS.matcher(written).replaceAll("")).replaceAll("-");
    }

    /** Whether every sign is one of the digits 0 to 9 (and not a digit of another script). */
    static boolean digitsOnly(String text) {
        return text.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }
}
