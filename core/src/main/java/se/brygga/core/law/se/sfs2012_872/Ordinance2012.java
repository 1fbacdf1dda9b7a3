package se.brygga.core.law.se.sfs2012_872;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.brygga.core.financing.Form;
import se.brygga.core.law.Act;
import se.brygga.core.law.Coverage;
import se.brygga.core.law.Duty;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Rule;
import se.brygga.core.law.se.Acts;
import se.brygga.core.law.se.Ordinance;
import se.brygga.core.law.se.Situation;

/** SFS 2012:872 as the assessment sees it. */
public final class Ordinance2012 implements Ordinance {

    /** There is only one. */
    public static final Ordinance2012 INSTANCE = new Ordinance2012();

    private static final LocalDate REGISTER_FROM = LocalDate.of(2026, 1, 1);

    private Ordinance2012() {}

    @Override
    public Act act() {
        return Acts.SFS_2012_872;
    }

    @Override
    public List<Rule<Situation>> rules(Form form) {
        return Stream.of(Introductory.RULES, AidRegime.RULES, Loans.rules(form), OtherForms.rules(form))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Duty> duties(Situation situation, LawOn law) {
        List<Duty> duties = new ArrayList<>();
        duties.add(duty(6, "duty.conditionsInDecision"));
        if (situation.form().isDeMinimis()) {
            duties.add(duty(22, "duty.informDeMinimis"));
            duties.add(duty(20, "duty.reportStatistics"));
            if (!law.day().isBefore(REGISTER_FROM)) {
                duties.add(duty(21, "duty.register"));
            }
        }
        duties.add(duty(24, "duty.appealLimited"));
        return duties;
    }

    private static Duty duty(int section, String key) {
        return new Duty(Places.at(section), new Explanation(key), Optional.empty());
    }

    @Override
    public List<Parameter<?>> parameters() {
        return Stream.of(Loans.PARAMETERS, OtherForms.PARAMETERS)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Coverage> coverage() {
        return Sections.COVERAGE;
    }
}
