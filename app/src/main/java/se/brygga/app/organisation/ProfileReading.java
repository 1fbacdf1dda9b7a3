package se.brygga.app.organisation;

import java.util.List;

/** What came of reading a profile. */
public sealed interface ProfileReading {

    /** It was read and holds together. */
    record Accepted(Profile profile) implements ProfileReading {}

    /** It was refused; nothing of it is used. */
    record Refused(List<ProfileFault> faults) implements ProfileReading {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
