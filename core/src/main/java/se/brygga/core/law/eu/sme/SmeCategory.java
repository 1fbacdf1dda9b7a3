package se.brygga.core.law.eu.sme;

/** What an enterprise is by size, whatever it was in earlier years. */
public enum SmeCategory {
    /** Fewer than ten work units (Annex I article 2.3). */
    MICRO,
    /** Fewer than fifty work units (article 2.2). */
    SMALL,
    /** Within the ceilings of article 2.1 and not small. */
    MEDIUM,
    /** Within the ceilings of a definition that knows no classes among small and medium-sized enterprises. */
    SME,
    /** Not a small or medium-sized enterprise, by size or because public bodies control it. */
    LARGE
}
