package se.brygga.core.law.se.sfs2009_41;

import se.brygga.core.law.Citation;
import se.brygga.core.law.Dated;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Period;
import se.brygga.core.law.Source;
import se.brygga.core.law.Value;
import se.brygga.core.law.se.Acts;

/** Citations and parameters of this ordinance, which had the same wording all the time it was in force. */
final class Places {

    private static final Period IN_FORCE = Acts.SFS_2009_41.inForce();

    private Places() {}

    static Citation at(int section) {
        return Acts.SFS_2009_41.at(section);
    }

    /** A figure that the section itself states. */
    static <V extends Value> Parameter<V> stated(Class<V> kind, int section, String name, V value) {
        return Parameter.of(
                kind,
                at(section),
                name,
                new Dated<>(IN_FORCE, value, Source.read(at(section).machine())));
    }

    /** A reading of ours where the section leaves a choice. */
    static <V extends Value> Parameter<V> reading(Class<V> kind, int section, String name, V value) {
        return Parameter.of(
                kind,
                at(section),
                name,
                new Dated<>(IN_FORCE, value, Source.interpretation(at(section).machine())));
    }
}
