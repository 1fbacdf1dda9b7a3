package se.brygga.app.cases;

/** What became of something that was to be done to a case. */
public sealed interface Change {

    /** Done; the case now has this version. */
    record Done(int version) implements Change {}

    /** Not done, and nothing was changed. */
    record Refused(Refusal why) implements Change {}

    /** Somebody else changed the case meanwhile: show both versions, keep what was typed. */
    record Stale(int currentVersion) implements Change {}
}
