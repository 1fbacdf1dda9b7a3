package se.brygga.app.organisation;

import se.brygga.app.organisation.internal.ProfileReader;

/** Reads profiles. */
public final class Profiles {
    /** The setting under which a command that reads the profile hands over a {@link Ready}, so that it is read once. */
    public static final String READ_ALREADY = "brygga.profile-read";

    private Profiles() {}

    /** A profile that is read already, or still being read. */
    @FunctionalInterface
    public interface Ready {
        /** The profile, once it is read. */
        Profile await();
    }

    /** Reads the profile at the place and checks it as a whole. */
    public static ProfileReading read(ProfilePlace place, RateScope rates) {
        return new ProfileReader(place, rates).read();
    }
}
