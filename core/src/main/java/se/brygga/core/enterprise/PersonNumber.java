package se.brygga.core.enterprise;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A personal identity number (personnummer) or coordination number (samordningsnummer): twelve digits with the century,
 * where a coordination number has sixty added to the day (Population Registration Act 1991:481, 18 §; Act 2022:1697 on
 * coordination numbers).
 *
 * @param digits the twelve digits, century first, without separator
 */
public record PersonNumber(String digits) implements Comparable<PersonNumber> {

    private static final int COORDINATION_SHIFT = 60;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{2})?(\\d{2})(\\d{2})(\\d{2})([-+]?)(\\d{4})");

    /**
     * Takes twelve digits that are known to be right.
     *
     * @throws IllegalArgumentException if they are not: use {@link #read} for what a person wrote
     */
    public PersonNumber {
        if (digits.length() != 12
                || !NumberText.digitsOnly(digits)
                || dateIn(digits).isEmpty()
                || !CheckDigit.holds(digits.substring(2))) {
            throw new IllegalArgumentException("not a personal identity number");
        }
    }

    /** What became of a text: a number, or the reason why it is none. */
    public sealed interface Reading {
        /** The text is a personal or coordination number. */
        record Accepted(PersonNumber number) implements Reading {}

        /** The text is not, for the reason named. */
        record Refused(NumberRefusal reason) implements Reading {}
    }

    /**
     * Reads {@code 19811218-9876}, {@code 198112189876}, {@code 811218-9876} or, from the year in which a person turns
     * a hundred, {@code 811218+9876}; spaces and typographic dashes are taken in.
     *
     * @param today settles the century of a number written with ten digits
     */
    public static Reading read(String written, LocalDate today) {
        String tidy = NumberText.tidy(written);
        if (tidy.isEmpty()) {
            return new Reading.Refused(NumberRefusal.EMPTY);
        }
        Matcher matcher = WRITTEN.matcher(tidy);
        if (!matcher.matches()) {
            boolean digits = NumberText.digitsOnly(tidy.replace("-", "").replace("+", ""));
            return new Reading.Refused(digits ? NumberRefusal.WRONG_LENGTH : NumberRefusal.NOT_DIGITS);
        }
        String ten = matcher.group(2) + matcher.group(3) + matcher.group(4) + matcher.group(6);
        if (ten.charAt(2) >= '2') {
            return new Reading.Refused(NumberRefusal.ORGANISATION_NOT_PERSON);
        }
        String century = Optional.ofNullable(matcher.group(1))
                .orElseGet(() -> centuryOf(ten, "+".equals(matcher.group(5)), today));
        return ofTwelve(century + ten, today);
    }

    private static Reading ofTwelve(String twelve, LocalDate today) {
        Optional<LocalDate> born = dateIn(twelve);
        if (born.isEmpty() || born.get().isAfter(today)) {
            return new Reading.Refused(NumberRefusal.NO_SUCH_DATE);
        }
        if (!CheckDigit.holds(twelve.substring(2))) {
            return new Reading.Refused(NumberRefusal.WRONG_CHECK_DIGIT);
        }
        return new Reading.Accepted(new PersonNumber(twelve));
    }

    /**
     * The latest century in which the day has come; with a plus sign the one before it, for the sign says that the
     * person has turned a hundred.
     */
    private static String centuryOf(String ten, boolean plus, LocalDate today) {
        int century = today.getYear() / 100;
        Optional<LocalDate> born = dateIn(century + ten);
        if (born.isEmpty()
                ? Integer.parseInt(ten.substring(0, 2)) > today.getYear() % 100
                : born.get().isAfter(today)) {
            century--;
        }
        return String.valueOf(plus ? century - 1 : century);
    }

    private static Optional<LocalDate> dateIn(String twelve) {
        int day = Integer.parseInt(twelve.substring(6, 8));
        int unshifted = day > COORDINATION_SHIFT ? day - COORDINATION_SHIFT : day;
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(twelve.substring(0, 4)), Integer.parseInt(twelve.substring(4, 6)), unshifted));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Whether this is a coordination number: given to a person who is not in the population register. */
    public boolean isCoordinationNumber() {
        return digits.charAt(6) >= '6';
    }

    /** The day of birth that the number states. */
    public LocalDate dateOfBirth() {
        return dateIn(digits).orElseThrow();
    }

    /** As written in letters: {@code 19811218-9876}. */
    public String written() {
        return digits.substring(0, 8) + "-" + digits.substring(8);
    }

    /** The ten digits that stand in for an organisation number when a sole trader is registered. */
    public String tenDigits() {
        return digits.substring(2);
    }

    @Override
    public int compareTo(PersonNumber other) {
        return digits.compareTo(other.digits);
    }

    /**
     * Hides the last four digits, so that a number does not end in a log by accident; {@link #written()} shows them.
     */
    @Override
    public String toString() {
        return digits.substring(0, 8) + "-****";
    }
}
