package se.brygga.core.law.se.sfs2012_872;

import static se.brygga.core.law.se.sfs2012_872.Places.at;

import java.util.List;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.Finding;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.Limits;
import se.brygga.core.law.Rule;
import se.brygga.core.law.se.CreditMarket;
import se.brygga.core.law.se.Situation;

/** Purpose and frames, 1-2 §§. */
final class Introductory {

    static final List<Rule<Situation>> RULES = List.of(Introductory::section1, Introductory::section2);

    private Introductory() {}

    /**
     * 1 §: for innovation in business, new firms and the development of small and medium-sized ones; a person judges
     * that the plan serves it.
     */
    static List<Finding> section1(Situation situation, LawOn law) {
        return List.of(Finding.forJudgement(
                at(1), new Explanation("sfs2012_872.s1"), new Explanation("sfs2012_872.s1.threshold")));
    }

    /**
     * 2 §: within the parent company's frames. That the financing comes beside the ordinary market is read into the
     * frames and the duty to co-operate: our interpretation, since the sentence of SFS 2009:41 8 § was not carried over
     * word by word.
     */
    static List<Finding> section2(Situation situation, LawOn law) {
        Finding frame = situation
                .stated("fundsAvailableInFrame", situation.application().facts().fundsAvailableInFrame())
                .then(at(2), inFrame -> Limits.stated(at(2), inFrame, "frame"));
        return situation.form().isDeMinimis()
                ? List.of(frame, CreditMarket.notReplaced(at(2), situation))
                : List.of(frame);
    }
}
