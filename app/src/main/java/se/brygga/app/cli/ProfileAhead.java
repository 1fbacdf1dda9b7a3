package se.brygga.app.cli;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import se.brygga.app.organisation.Profile;
import se.brygga.app.organisation.ProfileFault;
import se.brygga.app.organisation.ProfilePlace;
import se.brygga.app.organisation.ProfileReading;
import se.brygga.app.organisation.Profiles;
import se.brygga.app.organisation.RateScope;
import se.brygga.app.platform.NotStarted;

/**
 * The profile of a start, read before the database is touched and while the web product is put together; whoever needs
 * it waits for it.
 */
final class ProfileAhead implements Profiles.Ready {

    private final CompletableFuture<ProfileReading> reading = new CompletableFuture<>();

    /**
     * Reads and checks it.
     *
     * @throws NotStarted when it is refused; {@link #faults} tells why
     */
    void read(ProfilePlace place, RateScope rates) {
        try {
            reading.complete(Profiles.read(place, rates));
        } catch (RuntimeException | Error broken) {
            reading.completeExceptionally(broken);
            throw broken;
        }
        await();
    }

    @Override
    public Profile await() {
        return switch (reading.join()) {
            case ProfileReading.Accepted(Profile profile) -> profile;
            case ProfileReading.Refused refused -> throw new NotStarted("cli.refused.profile");
        };
    }

    /** What is wrong with it, once it was read; nothing when it holds together. */
    List<ProfileFault> faults() {
        return reading.getNow(new ProfileReading.Refused(List.of())) instanceof ProfileReading.Refused refused
                ? refused.faults()
                : List.of();
    }
}
