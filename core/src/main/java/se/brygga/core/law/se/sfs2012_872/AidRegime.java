package se.brygga.core.law.se.sfs2012_872;

import static se.brygga.core.law.se.sfs2012_872.Places.at;

import java.util.List;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.Fact;
import se.brygga.core.law.Finding;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.Limits;
import se.brygga.core.law.Rule;
import se.brygga.core.law.Value.Term;
import se.brygga.core.law.eu.sme.AnnexI;
import se.brygga.core.law.se.DeMinimisReference;
import se.brygga.core.law.se.Situation;
import se.brygga.core.law.se.SmeTest;

/** State aid, definitions, forms and how aid is counted, 4-7 §§. */
final class AidRegime {

    static final List<Rule<Situation>> RULES =
            List.of(AidRegime::section4, AidRegime::section5, AidRegime::section6, AidRegime::section7);

    private AidRegime() {}

    /** 4 §: the financing is de minimis aid and stays within the EU regulation of its day. */
    static List<Finding> section4(Situation situation, LawOn law) {
        return DeMinimisReference.under(at(4, law.day()), situation);
    }

    /**
     * 5 §: words mean what they mean in the EU regulations, so a small or medium-sized enterprise is one of Annex I to
     * Regulation 651/2014.
     */
    static List<Finding> section5(Situation situation, LawOn law) {
        return List.of(SmeTest.under(at(5, law.day()), situation.application(), AnnexI.on(law.day()), law));
    }

    /** 6 §: the forms of financing; the applicant tells of other funding for the same purpose. */
    static List<Finding> section6(Situation situation, LawOn law) {
        Term name = new Term(situation.form().key());
        Finding form = switch (situation.form()) {
            case SUPPLEMENTARY_START_UP_LOAN -> Finding.notMet(at(6), new Explanation("form.none", name));
            case BUSINESS_LOAN,
                    START_UP_LOAN,
                    INNOVATION_LOAN,
                    MICRO_LOAN,
                    EXPORT_LOAN,
                    ADVICE_GRANT,
                    FEASIBILITY_GRANT,
                    GUARANTEE,
                    EQUITY,
                    CONVERTIBLE,
                    REPAYABLE_ADVANCE,
                    START_UP_AID -> Finding.met(at(6), new Explanation("form.exists", name));
        };
        Finding declared = situation
                .stated("otherFundingDeclared", situation.application().facts().otherFundingDeclared())
                .then(at(6), is -> Limits.stated(at(6), is, "otherFunding"));
        return List.of(form, declared);
    }

    /**
     * 7 §: nothing is paid to a firm that has not followed an order to pay back unlawful aid. How aid is counted is
     * worked out beforehand.
     */
    static List<Finding> section7(Situation situation, LawOn law) {
        Fact<Boolean> order = new Fact<>(
                "/applicant/recoveryOrder", situation.application().applicant().recoveryOrder());
        return List.of(order.then(at(7).st(3), unpaid -> Limits.stated(at(7).st(3), !unpaid, "recoveryOrder")));
    }
}
