package se.brygga.app.organisation;

import se.brygga.app.organisation.internal.ProfileReader;

/** Reads profiles. */
public final class Profiles {
  private Profiles() {}

  /** Reads the profile at the place and checks it as a whole. */
  public static ProfileReading read(ProfilePlace place, RateScope rates) {
    return new ProfileReader(place, rates).read();
  }
}
