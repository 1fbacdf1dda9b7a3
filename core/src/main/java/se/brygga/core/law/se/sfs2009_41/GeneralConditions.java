package se.brygga.core.law.se.sfs2009_41;

import static se.brygga.core.law.se.sfs2009_41.Places.at;

import java.util.List;
import se.brygga.core.law.Finding;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.Limits;
import se.brygga.core.law.Rule;
import se.brygga.core.law.se.CreditMarket;
import se.brygga.core.law.se.DeMinimisReference;
import se.brygga.core.law.se.Situation;

/** General conditions for financing (Allmänna villkor för finansiering), 8-10 §§. */
final class GeneralConditions {

    static final List<Rule<Situation>> RULES =
            List.of(GeneralConditions::section8, GeneralConditions::section9, GeneralConditions::section10);

    private GeneralConditions() {}

    /**
     * 8 §: loans, grants and guarantees must not replace the ordinary credit market; equity is decided within a company
     * structure of its own.
     */
    static List<Finding> section8(Situation situation, LawOn law) {
        return List.of(
                situation.form().isDeMinimis()
                        ? CreditMarket.notReplaced(at(8).st(1), situation)
                        : separateStructure(situation));
    }

    private static Finding separateStructure(Situation situation) {
        return CreditMarket.equityCompany(situation)
                .then(at(8).st(1), own -> Limits.stated(at(8).st(1), own, "equityCompany"));
    }

    /** 9 §: loans, grants and guarantees are de minimis aid, given only within the EU regulation. */
    static List<Finding> section9(Situation situation, LawOn law) {
        return DeMinimisReference.under(at(9), situation);
    }

    /** 10 § second paragraph: the applicant tells of other funding applied for or received for the same purpose. */
    static List<Finding> section10(Situation situation, LawOn law) {
        return List.of(situation
                .stated("otherFundingDeclared", situation.application().facts().otherFundingDeclared())
                .then(at(10).st(2), declared -> Limits.stated(at(10).st(2), declared, "otherFunding")));
    }
}
