package se.brygga.app.aid;

import java.util.List;

/** What became of something that was to be done to a rate. */
public sealed interface RateChange {

    /** Done to so many rates. */
    record Done(int rates) implements RateChange {}

    /**
     * Not done.
     *
     * @param why why not
     * @param told what the sentence that says so tells of: day, value known, value given
     */
    record Refused(Why why, List<String> told) implements RateChange {

        /** Copies what is told. */
        public Refused {
            told = List.copyOf(told);
        }

        /** A refusal that says enough by its reason. */
        public Refused(Why why) {
            this(why, List.of());
        }
    }

    /** Why not. */
    enum Why {
        /** The one who entered a rate may not confirm it. */
        SAME_PERSON,
        /** It has been confirmed or rejected already, or never was. */
        NOT_WAITING,
        /** The file holds nothing that is not known already. */
        NOTHING_NEW,
        /** The day has another rate already; which of them is right is for a person to find out. */
        ANOTHER_VALUE;

        /** The key of the sentence that says so. */
        public String key() {
            return "aid.rate.refused." + name();
        }
    }
}
