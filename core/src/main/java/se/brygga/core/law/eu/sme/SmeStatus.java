package se.brygga.core.law.eu.sme;

/**
 * Whether an enterprise counts as small or medium-sized once earlier years are taken into account (Annex I article
 * 4.2).
 */
public enum SmeStatus {
    /** It does. */
    SME,
    /** It does not. */
    NOT_SME,
    /** That cannot be said before the questions in the findings are answered. */
    UNDETERMINED
}
