package se.brygga.app.organisation;

import se.brygga.app.organisation.internal.ProfileReader;

/** Reads profiles. */
public final class Profiles {
    /** The setting under which a command that has read the profile hands it over, so that it is not read twice. */
    public static final String READ_ALREADY = "brygga.profile-read";

    private Profiles() {}

    /** Reads the profile at the place and checks it as a whole. */
    public static ProfileReading read(ProfilePlace place, RateScope rates) {
        return new ProfileReader(place, rates).read();
    }
}
