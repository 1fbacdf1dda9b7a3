package se.brygga.core.law.se.sfs2009_41;

import static se.brygga.core.law.se.sfs2009_41.Places.at;
import static se.brygga.core.law.se.sfs2009_41.Places.stated;

import java.util.List;
import se.brygga.core.law.Finding;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.Limits;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Rule;
import se.brygga.core.law.Value.Share;
import se.brygga.core.law.se.InnovationCosts;
import se.brygga.core.law.se.Need;
import se.brygga.core.law.se.Situation;

/** Special provisions on innovation loans (innovationslån), 21-23 §§. Waiver (23 §) is a decision of its own, later. */
final class InnovationLoans {

    /** 22 §: the largest share of the need. */
    static final Parameter<Share> LARGEST_SHARE = stated(Share.class, 22, "share", Share.percent("50"));

    static final List<Parameter<?>> PARAMETERS = List.of(LARGEST_SHARE);
    static final List<Rule<Situation>> RULES = List.of(InnovationLoans::section21, InnovationLoans::section22);

    private InnovationLoans() {}

    /**
     * 21 §: a project for a product or service, towards a first prototype or the market, and only costs of the listed
     * kinds.
     */
    static List<Finding> section21(Situation situation, LawOn law) {
        return List.of(InnovationCosts.project(at(21), situation), InnovationCosts.categories(at(21), situation));
    }

    /** 22 §: at most 50 % of the total need, without exception; the rest is proven. */
    static List<Finding> section22(Situation situation, LawOn law) {
        Finding share = situation
                .amount()
                .and(
                        situation.need(),
                        at(22),
                        (amount, need) -> law.using(
                                LARGEST_SHARE,
                                at(22),
                                limit -> Limits.atMost(at(22), Situation.shareOf(amount, need), limit)));
        return List.of(share, Need.restIsSecured(situation, at(22)), Need.notOverfinanced(situation, at(22)));
    }
}
