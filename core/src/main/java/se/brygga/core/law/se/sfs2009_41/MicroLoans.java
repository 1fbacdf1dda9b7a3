package se.brygga.core.law.se.sfs2009_41;

import static se.brygga.core.law.se.sfs2009_41.Places.at;
import static se.brygga.core.law.se.sfs2009_41.Places.reading;
import static se.brygga.core.law.se.sfs2009_41.Places.stated;

import java.util.ArrayList;
import java.util.List;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.Finding;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.Limits;
import se.brygga.core.law.Lookup.Known;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Rule;
import se.brygga.core.law.Value.Amount;
import se.brygga.core.law.Value.Choice;
import se.brygga.core.law.se.Need;
import se.brygga.core.law.se.Situation;

/** Special provisions on micro loans (mikrolån), 24-25 §§. */
final class MicroLoans {

    /** 25 §: the largest loan. */
    static final Parameter<Amount> CEILING = stated(Amount.class, 25, "ceiling", Amount.sek("250000"));

    /** 25 §: whether the ceiling is for each loan or for all that is outstanding; the section does not say. */
    static final Parameter<Choice> CAP_BASIS =
            reading(Choice.class, 25, "micro-loan.cap-basis", new Choice("PER_LOAN"));

    static final List<Parameter<?>> PARAMETERS = List.of(CEILING, CAP_BASIS);
    private static final String OUTSTANDING = "OUTSTANDING";

    static final List<Rule<Situation>> RULES = List.of(MicroLoans::section24, MicroLoans::section25);

    private MicroLoans() {}

    /**
     * 24 §: for firms that start and firms that develop, so for all; the priority for women and young people concerns
     * the handling, never the decision.
     */
    static List<Finding> section24(Situation situation, LawOn law) {
        return List.of(Finding.met(at(24), new Explanation("micro.any")));
    }

    /** 25 §: at most 250 000 kronor; all of the capital need may be covered. */
    static List<Finding> section25(Situation situation, LawOn law) {
        Finding ceiling = situation
                .amount()
                .then(at(25), amount -> law.using(CEILING, at(25), limit -> Limits.atMost(at(25), amount, limit)));
        List<Finding> findings = new ArrayList<>(List.of(ceiling, Need.notOverfinanced(situation, at(25))));
        if (law.lookup(CAP_BASIS) instanceof Known<Choice> basis
                && basis.value().choice().equals(OUTSTANDING)) {
            findings.add(outstanding());
        }
        return findings;
    }

    /**
     * Read as a ceiling for everything outstanding, the earlier micro loans have to be added. Their balances are in the
     * books and not in the application, so a person answers.
     */
    private static Finding outstanding() {
        return Finding.forJudgement(
                at(25), new Explanation("micro.outstanding"), new Explanation("micro.outstanding.threshold"));
    }
}
