package se.brygga.app.organisation;

/** Which rates a profile is read with. */
public enum RateScope {
    /** Only rates with a source. Everything but the demo uses this. */
    SOURCED,
    /** The demo's invented rates too, on the days that have no sourced one. */
    WITH_INVENTED
}
