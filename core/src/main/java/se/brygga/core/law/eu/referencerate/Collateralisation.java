package se.brygga.core.law.eu.referencerate;

/** How well a loan is secured, by what would be lost if the borrower failed (Communication 2008/C 14/02). */
public enum Collateralisation {
    /** At most 30 % would be lost. */
    HIGH,
    /** More than 30 % and less than 60 % would be lost. */
    NORMAL,
    /** 60 % or more would be lost. */
    LOW
}
