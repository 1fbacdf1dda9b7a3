package se.brygga.app.aid;

/** What became of something that was to be done to a rate. */
public sealed interface RateChange {

    /** Done to so many rates. */
    record Done(int rates) implements RateChange {}

    /** Not done. */
    record Refused(Why why) implements RateChange {}

    /** Why not. */
    enum Why {
        /** The one who entered a rate may not confirm it. */
        SAME_PERSON,
        /** It has been confirmed or rejected already, or never was. */
        NOT_WAITING,
        /** The file holds nothing that is not known already. */
        NOTHING_NEW;

        /** The key of the sentence that says so. */
        public String key() {
            return "aid.rate.refused." + name();
        }
    }
}
