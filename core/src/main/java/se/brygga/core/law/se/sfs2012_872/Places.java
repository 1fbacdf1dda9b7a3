package se.brygga.core.law.se.sfs2012_872;

import java.time.LocalDate;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Dated;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Period;
import se.brygga.core.law.Source;
import se.brygga.core.law.Value;
import se.brygga.core.law.se.Acts;

/** Citations and parameters of this ordinance. */
final class Places {

    /** First day of the rule on larger shares of a round (SFS 2020:252). */
    static final LocalDate SFS_2020_252 = LocalDate.of(2020, 5, 1);

    private static final int EQUITY = 3;
    private static final int AID_REGIME = 4;
    private static final int DEFINITIONS = 5;

    private Places() {}

    static Citation at(int section) {
        return Acts.SFS_2012_872.at(section);
    }

    /**
     * A section by its number of today, under the number that it had on the day: SFS 2015:209 gave the former 3, 4 and
     * 5 §§ the numbers 4, 5 and 3.
     */
    static Citation at(int section, LocalDate day) {
        return at(day.isBefore(Acts.SFS_2015_209) ? before2015(section) : section);
    }

    private static int before2015(int section) {
        return switch (section) {
            case EQUITY -> DEFINITIONS;
            case AID_REGIME -> EQUITY;
            case DEFINITIONS -> AID_REGIME;
            default -> section;
        };
    }

    /** A figure that the section has stated since it came into force. */
    static <V extends Value> Parameter<V> stated(Class<V> kind, int section, String name, V value) {
        return since(Acts.SFS_2012_872.inForce().from(), kind, section, name, value);
    }

    /** A figure that the section states from a later day. */
    static <V extends Value> Parameter<V> since(LocalDate from, Class<V> kind, int section, String name, V value) {
        return Parameter.of(
                kind,
                at(section),
                name,
                new Dated<>(Period.from(from), value, Source.read(at(section).machine())));
    }
}
