package se.brygga.app.organisation.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.brygga.app.organisation.ProfileFault;
import se.brygga.app.organisation.ProfileRule;

/**
 * Collects what is wrong with a profile, so that one reading names everything. Readers that meet a fault go on with a
 * harmless stand-in; it is never seen, since a profile with faults is refused as a whole.
 */
final class Faults {
    private final List<ProfileFault> found = new ArrayList<>();

    void add(Spot spot, ProfileRule rule, Object... details) {
        List<String> texts = new ArrayList<>();
        for (Object detail : details) {
            texts.add(detail.toString());
        }
        found.add(new ProfileFault(spot.file(), spot.line(), rule, texts));
    }

    boolean none() {
        return found.isEmpty();
    }

    List<ProfileFault> inOrder() {
        return found.stream()
                .sorted(Comparator.comparing(ProfileFault::file).thenComparingInt(ProfileFault::line))
                .toList();
    }
}
