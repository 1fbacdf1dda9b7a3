package se.brygga.core.law.se.sfs2009_41;

import static se.brygga.core.law.se.sfs2009_41.Places.at;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.brygga.core.financing.Form;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.Finding;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.Rule;
import se.brygga.core.law.Value.Term;
import se.brygga.core.law.se.Situation;

/** Forms of financing (Finansieringsformer), 7 §. */
final class Forms {

    static final List<Rule<Situation>> RULES = List.of(Forms::section7);

    private static final Set<Form> UNKNOWN = EnumSet.of(Form.REPAYABLE_ADVANCE, Form.START_UP_AID);

    private Forms() {}

    /** 7 §: the forms are loan, grant, guarantee and equity. */
    static List<Finding> section7(Situation situation, LawOn law) {
        Term name = new Term(situation.form().key());
        return List.of(
                UNKNOWN.contains(situation.form())
                        ? Finding.notMet(at(7), new Explanation("form.none", name))
                        : Finding.met(at(7), new Explanation("form.exists", name)));
    }
}
