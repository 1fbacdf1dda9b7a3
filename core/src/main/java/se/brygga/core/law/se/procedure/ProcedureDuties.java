package se.brygga.core.law.se.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.brygga.core.law.Act;
import se.brygga.core.law.Duty;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.se.Acts;

/**
 * Which act of procedure applies on a day, and what it asks (SFS 2009:41 44 §; SFS 2012:872 23 §).
 *
 * <p>Reasons (32 § of the act of 2017, 20 § of the act of 1986) are not among the listed sections; the product records
 * them anyway.
 */
public final class ProcedureDuties {

    private static final List<Duty> ACT_OF_1986 = duties(
            Acts.SFS_1986_223,
            List.of(
                    Map.entry(11, "duty.conflict"),
                    Map.entry(12, "duty.conflictReport"),
                    Map.entry(16, "duty.access"),
                    Map.entry(17, "duty.hear"),
                    Map.entry(21, "duty.notify")));

    private static final List<Duty> ACT_OF_2017 = duties(
            Acts.SFS_2017_900,
            List.of(
                    Map.entry(5, "duty.legality"),
                    Map.entry(10, "duty.access"),
                    Map.entry(16, "duty.conflict"),
                    Map.entry(17, "duty.conflictAbsent"),
                    Map.entry(18, "duty.conflictReport"),
                    Map.entry(23, "duty.investigate"),
                    Map.entry(24, "duty.oral"),
                    Map.entry(25, "duty.hear"),
                    Map.entry(31, "duty.document"),
                    Map.entry(33, "duty.notify"),
                    Map.entry(34, "duty.appealNotice")));

    private ProcedureDuties() {}

    private static List<Duty> duties(Act act, List<Map.Entry<Integer, String>> sections) {
        return sections.stream()
                .map(section ->
                        new Duty(act.at(section.getKey()), new Explanation(section.getValue()), Optional.empty()))
                .toList();
    }

    /** The act of procedure on the day. */
    public static Act act(LocalDate day) {
        return Acts.SFS_2017_900.inForceOn(day) ? Acts.SFS_2017_900 : Acts.SFS_1986_223;
    }

    /** What the act in force on the day asks of the decider. */
    public static List<Duty> under(LocalDate day) {
        return Acts.SFS_2017_900.inForceOn(day) ? ACT_OF_2017 : ACT_OF_1986;
    }
}
