package se.brygga.core.law.eu.referencerate;

/** The borrower's creditworthiness in the classes of the table of margins (Communication 2008/C 14/02). */
public enum Rating {
    /** AAA to A. */
    STRONG,
    /** BBB. */
    GOOD,
    /** BB. */
    SATISFACTORY,
    /** B. */
    WEAK,
    /** CCC and below, or in difficulty. */
    BAD
}
