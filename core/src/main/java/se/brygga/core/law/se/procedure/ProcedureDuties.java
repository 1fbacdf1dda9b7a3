package se.brygga.core.law.se.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.brygga.core.law.Act;
import se.brygga.core.law.Dated;
import se.brygga.core.law.Duty;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.Lookup.Known;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Period;
import se.brygga.core.law.Source;
import se.brygga.core.law.Value.Choice;
import se.brygga.core.law.se.Acts;

/**
 * Which act of procedure applies on a day, and what it asks (SFS 2009:41 44 §; SFS 2012:872 23 §).
 *
 * <p>Reasons (32 § of the act of 2017, 20 § of the act of 1986) are not among the listed sections; the product records
 * them anyway.
 */
public final class ProcedureDuties {

    /**
     * When the party is heard. The acts make exceptions, among them for what does not go against the party; whether
     * they are used in cases under these ordinances is the institution's reading (SFS 2009:41 44 §).
     */
    public static final Parameter<Choice> HEARING = Parameter.of(
            Choice.class,
            Acts.SFS_2009_41.at(44),
            "procedure.communication",
            new Dated<>(
                    Period.from(LocalDate.of(2009, 2, 16)),
                    new Choice("EVERY_CASE"),
                    Source.interpretation("44 § makes the acts apply in cases under the ordinance, so in every case")));

    private static final Explanation HEAR = new Explanation("duty.hear");

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

    /** The ordinance on state aid to enterprise asks the same of every giver of de minimis aid (19 and 20 §§). */
    private static final List<Duty> ORDINANCE_OF_1988 = duties(
            Acts.SFS_1988_764, List.of(Map.entry(19, "duty.declareDeMinimis"), Map.entry(20, "duty.informDeMinimis")));

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

    /** All parameters here. */
    public static List<Parameter<?>> parameters() {
        return List.of(HEARING);
    }

    /** What the act in force on the day asks of the decider. */
    public static List<Duty> under(LawOn law) {
        List<Duty> duties = Acts.SFS_2017_900.inForceOn(law.day()) ? ACT_OF_2017 : ACT_OF_1986;
        boolean onlyAgainst = law.lookup(HEARING) instanceof Known<Choice> known
                && known.value().choice().equals("AGAINST_PARTY");
        return onlyAgainst ? duties.stream().map(ProcedureDuties::againstParty).toList() : duties;
    }

    private static Duty againstParty(Duty duty) {
        return duty.what().equals(HEAR)
                ? new Duty(duty.provision(), new Explanation("duty.hearAgainst"), duty.due())
                : duty;
    }

    /**
     * What the ordinance on state aid to enterprise asks around de minimis aid: SFS 2009:41 9 § names its 18-20 §§, and
     * they went on applying by themselves until the ordinance was repealed on 1 July 2016.
     */
    public static List<Duty> aroundDeMinimis(LocalDate day) {
        return Acts.SFS_1988_764.inForceOn(day) ? ORDINANCE_OF_1988 : List.of();
    }
}
