package se.brygga.app.documents;

import java.util.Optional;

/**
 * The applicant as a letter names them. A personal or coordination number is masked here, at the door, so that no
 * letter can carry it whole.
 *
 * @param person the person who applied
 * @param enterprise the enterprise, when it has a name of its own
 * @param number organisation number, or the masked personal number; empty before registration
 */
public record Applicant(String person, Optional<String> enterprise, Optional<String> number) {

    private static final int HIDDEN = 4;
    private static final int COORDINATION_DAYS = 60;
    private static final String MASK = "••••";

    /** Refuses a number that shows a personal number whole. */
    public Applicant {
        number.filter(Applicant::showsPerson).ifPresent(shown -> {
            throw new IllegalArgumentException("a personal number is shown masked only");
        });
    }

    /** An enterprise with an organisation number of its own, ten digits. */
    public static Applicant enterprise(String person, String enterprise, String organisationNumber) {
        return new Applicant(person, Optional.of(enterprise), Optional.of(hyphened(organisationNumber)));
    }

    /** A sole trader, whose organisation number is the personal or coordination number (enskild firma). */
    public static Applicant soleTrader(String person, String enterprise, String personalNumber) {
        return new Applicant(person, Optional.of(enterprise), Optional.of(masked(personalNumber)));
    }

    /** Someone who applies before there is an enterprise; the number may be missing. */
    public static Applicant beforeRegistration(String person, Optional<String> personalNumber) {
        return new Applicant(person, Optional.empty(), personalNumber.map(Applicant::masked));
    }

    /** The name that stands first in the address. */
    public String name() {
        return enterprise.orElse(person);
    }

    private static String masked(String personalNumber) {
        String digits = digits(personalNumber);
        return digits.length() <= HIDDEN ? MASK : digits.substring(0, digits.length() - HIDDEN) + "-" + MASK;
    }

    private static String hyphened(String organisationNumber) {
        String digits = digits(organisationNumber);
        return digits.length() == 10 ? digits.substring(0, 6) + "-" + digits.substring(6) : organisationNumber;
    }

    // Ten or twelve digits that begin with a day of birth; a coordination number has 60 added to the day. No legal
    // person's
    // number does, because its third digit is at least two or its month would be nought.
    private static boolean showsPerson(String number) {
        String digits = digits(number);
        return switch (digits.length()) {
            case 10 -> isBirthday(digits);
            case 12 -> isBirthday(digits.substring(2));
            default -> false;
        };
    }

    private static boolean isBirthday(String digits) {
        int month = Integer.parseInt(digits, 2, 4, 10);
        int day = Integer.parseInt(digits, 4, 6, 10) % COORDINATION_DAYS;
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private static String digits(String number) {
        return number.replaceAll("[^0-9]", "");
    }
}
