package se.brygga.core.law;

/**
 * Where a value comes from, and how sure we are.
 *
 * @param text the place, such as {@code SFS 2009:41 25 §} or {@code OJ C 85/11}
 * @param mark how sure
 */
public record Source(String text, Mark mark) {

    /** How sure a value is. */
    public enum Mark {
        /** Read in the text named. */
        READ,
        /** From general knowledge; to be checked against the official text. */
        REPORTED,
        /** Our reading where the text leaves a choice; counsel should confirm it. */
        INTERPRETATION,
        /** Invented, for demonstration only. */
        INVENTED,
        /** Set for a what-if by an overlay. */
        OVERLAY
    }

    /** A value read in the text named. */
    public static Source read(String text) {
        return new Source(text, Mark.READ);
    }

    /** A value from general knowledge. */
    public static Source reported(String text) {
        return new Source(text, Mark.REPORTED);
    }

    /** A choice of ours where the text leaves one. */
    public static Source interpretation(String text) {
        return new Source(text, Mark.INTERPRETATION);
    }
}
