package se.brygga.app.organisation.internal;

import java.util.List;
import se.brygga.app.organisation.Dated;
import se.brygga.app.organisation.ProfileRule;

/** Finds two periods of the same thing that share a day. */
final class Overlaps {
    private Overlaps() {}

    static <T> void refuse(List<Dated<T>> values, Spot spot, String what, Faults faults) {
        for (int i = 0; i < values.size(); i++) {
            for (int j = i + 1; j < values.size(); j++) {
                if (values.get(i).validity().overlaps(values.get(j).validity())) {
                    faults.add(
                            spot,
                            ProfileRule.PERIOD_OVERLAP,
                            what,
                            values.get(i).validity().from(),
                            values.get(j).validity().from());
                }
            }
        }
    }
}
