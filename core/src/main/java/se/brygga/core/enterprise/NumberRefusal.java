package se.brygga.core.enterprise;

/**
 * Why a text was not taken as an identity number. Each has a message under {@code number.refusal.<NAME>} where it is
 * shown to a person.
 */
public enum NumberRefusal {
    /** Nothing was written. */
    EMPTY,
    /** Something other than digits and the usual separators was written. */
    NOT_DIGITS,
    /** Neither ten nor twelve digits. */
    WRONG_LENGTH,
    /** The last digit does not follow from the others: a digit is mistyped or two have changed places. */
    WRONG_CHECK_DIGIT,
    /** The digits of the date name no day in the calendar, or a day that has not come. */
    NO_SUCH_DATE,
    /** The third digit is below two, so that this is a person's number and not an organisation's. */
    PERSON_NOT_ORGANISATION,
    /** The third digit is two or above, so that this is an organisation's number and not a person's. */
    ORGANISATION_NOT_PERSON
}
