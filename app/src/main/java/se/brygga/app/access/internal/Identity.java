package se.brygga.app.access.internal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.brygga.core.enterprise.PersonNumber;

/**
 * What tells one person from every other: a personal or coordination number, or an employment identity for whoever has
 * neither. Known here only while somebody states it; what is kept is a hash, see {@link Identities}.
 *
 * @param canonical kind and number in one way of writing, whoever wrote it how
 */
public record Identity(String canonical) {

    /** Has a letter in it, so that a personal number with a wrong digit is not taken for an employment identity. */
    private static final Pattern EMPLOYMENT = Pattern.compile("(?=[A-Z0-9-]*[A-Z])[A-Z0-9][A-Z0-9-]{3,99}");

    /** Somebody with this personal or coordination number, twelve digits. */
    static Identity ofNumber(String digits) {
        return new Identity("PERSON " + digits);
    }

    /** Somebody whom the employer knows by this. */
    static Identity ofEmployment(String text) {
        return new Identity("EMPLOYMENT " + text.toUpperCase(Locale.ROOT));
    }

    /** What was typed, if it is a number or an employment identity; {@code today} settles the century. */
    public static Optional<Identity> read(String typed, LocalDate today) {
        if (PersonNumber.read(typed, today) instanceof PersonNumber.Reading.Accepted(PersonNumber number)) {
            return Optional.of(ofNumber(number.digits()));
        }
        String tidy = typed.strip().toUpperCase(Locale.ROOT);
        return EMPLOYMENT.matcher(tidy).matches() ? Optional.of(ofEmployment(tidy)) : Optional.empty();
    }

    /** Never shows what was stated, wherever it is printed. */
    @Override
    public String toString() {
        return "Identity";
    }
}
