package se.brygga.core.financing.loan;

/** How a loan is paid back once the months without amortisation are over. */
public enum Amortisation {
    /** The same amount of principal every month (rak amortering). */
    STRAIGHT_LINE,
    /** The same sum of principal and interest every month (annuitet). */
    ANNUITY
}
