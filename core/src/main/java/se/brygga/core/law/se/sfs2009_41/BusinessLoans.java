package se.brygga.core.law.se.sfs2009_41;

import static se.brygga.core.law.Degree.EXCEPTIONAL_REASONS;
import static se.brygga.core.law.se.sfs2009_41.Places.at;
import static se.brygga.core.law.se.sfs2009_41.Places.stated;

import java.util.List;
import se.brygga.core.law.Finding;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.Limits;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Rule;
import se.brygga.core.law.Value.Share;
import se.brygga.core.law.se.Need;
import se.brygga.core.law.se.Situation;

/** Special provisions on business loans (företagslån), 14 §. */
final class BusinessLoans {

    /** 14 §: the largest share of the need. */
    static final Parameter<Share> LARGEST_SHARE = stated(Share.class, 14, "share", Share.percent("80"));

    static final List<Parameter<?>> PARAMETERS = List.of(LARGEST_SHARE);
    static final List<Rule<Situation>> RULES = List.of(BusinessLoans::section14);

    private BusinessLoans() {}

    /**
     * 14 §: at most 80 % of the calculated need, all of it for exceptional reasons; the borrower proves that the rest
     * is secured.
     */
    static List<Finding> section14(Situation situation, LawOn law) {
        Finding share = situation
                .amount()
                .and(
                        situation.need(),
                        at(14),
                        (amount, need) -> law.using(
                                LARGEST_SHARE,
                                at(14),
                                limit -> Limits.atMostUnless(
                                        EXCEPTIONAL_REASONS, at(14), Situation.shareOf(amount, need), limit)));
        return List.of(share, Need.restIsSecured(situation, at(14)), Need.notOverfinanced(situation, at(14)));
    }
}
