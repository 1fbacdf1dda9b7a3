package se.brygga.core.enterprise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An organisation number (organisationsnummer): ten digits, the third of them two or above, the last a check digit (Act
 * 1974:174 on identity designations for legal persons).
 *
 * <p>A sole trader has no such number but uses the personal or coordination number: see {@link PersonNumber}. The
 * series 550, which is in use for no organisation, is taken too: samples, tests and demonstration live in it.
 *
 * @param digits the ten digits without separator
 */
public record OrganisationNumber(String digits) implements Comparable<OrganisationNumber> {

    private static final String INVENTED_SERIES = "550";

    /** Ten digits, with the century sixteen that registers put before, or as a VAT number. */
    private static final Pattern WRITTEN =
            Pattern.compile("(?:SE)?(?:16)?(\\d{6})-?(\\d{4})", Pattern.CASE_INSENSITIVE);

    private static final Pattern VAT = Pattern.compile("SE(\\d{10})01", Pattern.CASE_INSENSITIVE);

    /**
     * Takes ten digits that are known to be right.
     *
     * @throws IllegalArgumentException if they are not: use {@link #read(String)} for what a person wrote
     */
    public OrganisationNumber {
        if (digits.length() != 10 || !NumberText.digitsOnly(digits) || isPersons(digits) || !CheckDigit.holds(digits)) {
            throw new IllegalArgumentException("not an organisation number: " + digits);
        }
    }

    /** What became of a text: a number, or the reason why it is none. */
    public sealed interface Reading {
        /** The text is an organisation number. */
        record Accepted(OrganisationNumber number) implements Reading {}

        /** The text is not, for the reason named. */
        record Refused(NumberRefusal reason) implements Reading {}
    }

    /**
     * Reads any usual written form: {@code 5500000004}, {@code 550000-0004}, {@code 16550000-0004},
     * {@code 165500000004}, {@code SE550000000401}, with spaces or typographic dashes anywhere.
     */
    public static Reading read(String written) {
        String tidy = NumberText.tidy(written);
        if (tidy.isEmpty()) {
            return new Reading.Refused(NumberRefusal.EMPTY);
        }
        Matcher vat = VAT.matcher(tidy);
        if (vat.matches()) {
            return ofTen(vat.group(1));
        }
        Matcher matcher = WRITTEN.matcher(tidy);
        if (matcher.matches()) {
            return ofTen(matcher.group(1) + matcher.group(2));
        }
        String bare = tidy.replace("-", "");
        return new Reading.Refused(NumberText.digitsOnly(bare) ? NumberRefusal.WRONG_LENGTH : NumberRefusal.NOT_DIGITS);
    }

    private static Reading ofTen(String ten) {
        if (isPersons(ten)) {
            return new Reading.Refused(NumberRefusal.PERSON_NOT_ORGANISATION);
        }
        if (!CheckDigit.holds(ten)) {
            return new Reading.Refused(NumberRefusal.WRONG_CHECK_DIGIT);
        }
        return new Reading.Accepted(new OrganisationNumber(ten));
    }

    private static boolean isPersons(String ten) {
        return ten.charAt(2) < '2' && !ten.startsWith(INVENTED_SERIES);
    }

    /**
     * The number in the series 550 that is not in use, for samples, tests and demonstration.
     *
     * @param serial zero to 99 999: beyond that the digits could be the date of birth of a person
     */
    public static OrganisationNumber invented(int serial) {
        if (serial < 0 || serial > 99_999) {
            throw new IllegalArgumentException("the invented series holds 0 to 99999, not " + serial);
        }
        String nine = INVENTED_SERIES + "%06d".formatted(serial);
        return new OrganisationNumber(nine + CheckDigit.completing(nine));
    }

    /** As written in letters and registers: {@code 550000-0004}. */
    public String written() {
        return digits.substring(0, 6) + "-" + digits.substring(6);
    }

    @Override
    public int compareTo(OrganisationNumber other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return written();
    }
}
