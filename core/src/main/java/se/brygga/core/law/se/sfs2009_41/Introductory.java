package se.brygga.core.law.se.sfs2009_41;

import static se.brygga.core.law.se.sfs2009_41.Places.at;

import java.util.ArrayList;
import java.util.List;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.Finding;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.Limits;
import se.brygga.core.law.Rule;
import se.brygga.core.law.se.Areas;
import se.brygga.core.law.se.Situation;
import se.brygga.core.law.se.SmeTest;

/** Introductory provisions (Inledande bestämmelser), 1-6 §§. */
final class Introductory {

    static final List<Rule<Situation>> RULES =
            List.of(Introductory::section1, Introductory::section2, Introductory::section3);

    private Introductory() {}

    /**
     * 1 §: the company decides within its area and on business-economic grounds. The area is the institution's own
     * division of its work on the day; whether the grounds hold is for a person to judge.
     */
    static List<Finding> section1(Situation situation, LawOn law) {
        List<Finding> findings = new ArrayList<>(Areas.of(at(1).st(1), situation, law));
        findings.add(Finding.forJudgement(
                at(1).st(1), new Explanation("sfs2009_41.s1"), new Explanation("sfs2009_41.s1.threshold")));
        return findings;
    }

    /** 2 §: the financing has room within the parent company's frames. */
    static List<Finding> section2(Situation situation, LawOn law) {
        return List.of(situation
                .stated("fundsAvailableInFrame", situation.application().facts().fundsAvailableInFrame())
                .then(at(2), inFrame -> Limits.stated(at(2), inFrame, "frame")));
    }

    /**
     * 3 §: the applicant is a small or medium-sized enterprise, counted with the partner and linked enterprises of 4-6
     * §§.
     */
    static List<Finding> section3(Situation situation, LawOn law) {
        return List.of(SmeTest.under(at(3), situation.application(), SmeDefinition2009.DEFINITION, law));
    }
}
