package se.brygga.core.law.se.sfs2009_41;

import static se.brygga.core.law.se.sfs2009_41.Places.at;
import static se.brygga.core.law.se.sfs2009_41.Places.stated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.brygga.core.financing.Form;
import se.brygga.core.financing.Form.Kind;
import se.brygga.core.law.Duty;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.Lookup.Known;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Value.Months;
import se.brygga.core.law.se.Situation;

/**
 * Other provisions (Övriga bestämmelser), 39-45 §§, and the duties that other sections put on the company: all concern
 * what is done around and after a decision.
 */
final class FinalProvisions {

    /** 40 §: how long funds may be reclaimed under 39 § 1-2. */
    static final Parameter<Months> RECLAIM_WITHIN = stated(Months.class, 40, "within", new Months(120));
    /** 43 §: how long register entries are kept. */
    static final Parameter<Months> KEPT = stated(Months.class, 43, "kept", new Months(120));

    static final List<Parameter<?>> PARAMETERS = List.of(RECLAIM_WITHIN, KEPT);

    private FinalProvisions() {}

    /** 1, 8, 24, 36, 42, 43 and 45 §§: what must be done, and by when if that can be counted already. */
    static List<Duty> duties(Situation situation, LawOn law) {
        List<Duty> duties = new ArrayList<>();
        duties.add(duty(1, "duty.seekCooperation"));
        duties.add(duty(8, "duty.recordConditions"));
        if (situation.form() == Form.MICRO_LOAN) {
            duties.add(duty(24, "duty.microPriority"));
        }
        if (situation.form().kind() == Kind.GUARANTEE) {
            duties.add(new Duty(
                    at(36), new Explanation("duty.guaranteeSigned"), after(situation, law, Guarantees.LAPSES_AFTER)));
        }
        if (situation.form().isDeMinimis()) {
            duties.add(duty(42, "duty.informAuthorities"));
            duties.add(new Duty(at(43), new Explanation("duty.keepRegister"), after(situation, law, KEPT)));
        }
        duties.add(duty(45, "duty.noAppeal"));
        return duties;
    }

    private static Duty duty(int section, String key) {
        return new Duty(at(section), new Explanation(key), Optional.empty());
    }

    private static Optional<LocalDate> after(Situation situation, LawOn law, Parameter<Months> time) {
        return law.lookup(time) instanceof Known<Months> known
                ? Optional.of(situation.decisionDate().plusMonths(known.value().months()))
                : Optional.empty();
    }
}
