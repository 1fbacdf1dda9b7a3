package se.brygga.core.law.se.sfs2009_41;

import static se.brygga.core.law.se.sfs2009_41.Places.at;
import static se.brygga.core.law.se.sfs2009_41.Places.stated;

import java.util.List;
import se.brygga.core.law.Fact;
import se.brygga.core.law.Finding;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.Limits;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Rule;
import se.brygga.core.law.Value.Share;
import se.brygga.core.law.se.Need;
import se.brygga.core.law.se.Situation;

/** Special provisions on export loans (exportlån), 26 §. */
final class ExportLoans {

    /** 26 §: the largest share of the need. */
    static final Parameter<Share> LARGEST_SHARE = stated(Share.class, 26, "share", Share.percent("90"));

    static final List<Parameter<?>> PARAMETERS = List.of(LARGEST_SHARE);
    static final List<Rule<Situation>> RULES = List.of(ExportLoans::section26);

    private ExportLoans() {}

    /** 26 §: for an export effort, in any currency, at most 90 % of the need; the rest is proven. */
    static List<Finding> section26(Situation situation, LawOn law) {
        Finding effort = new Fact<>(
                        "/plan/exportEffort", situation.application().plan().exportEffort())
                .then(at(26), is -> Limits.stated(at(26), is, "export"));
        Finding share = situation
                .amount()
                .and(
                        situation.need(),
                        at(26),
                        (amount, need) -> law.using(
                                LARGEST_SHARE,
                                at(26),
                                limit -> Limits.atMost(at(26), Situation.shareOf(amount, need), limit)));
        return List.of(effort, share, Need.restIsSecured(situation, at(26)), Need.notOverfinanced(situation, at(26)));
    }
}
