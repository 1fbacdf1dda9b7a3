package se.brygga.core.law;

/** How strong a recorded reason must be before it may lift a limit; declared from the weakest to the strongest. */
public enum Degree {
    /** The law asks only that it is found appropriate (lämpligt). */
    APPROPRIATE,
    /** Special reasons (särskilda skäl). */
    SPECIAL_REASONS,
    /** Exceptional reasons (synnerliga skäl), the strictest. */
    EXCEPTIONAL_REASONS;

    /** Whether a reason of this degree is strong enough where {@code required} is asked for. */
    public boolean satisfies(Degree required) {
        return compareTo(required) >= 0;
    }
}
