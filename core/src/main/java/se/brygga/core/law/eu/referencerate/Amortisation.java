package se.brygga.core.law.eu.referencerate;

/** How a loan is paid back once the time free from amortisation is over. */
public enum Amortisation {
    /** The same amount of principal every period. */
    STRAIGHT_LINE,
    /** All of it at the end. */
    BULLET,
    /** The same sum of interest and principal every period, worked out anew when the rate changes. */
    ANNUITY
}
