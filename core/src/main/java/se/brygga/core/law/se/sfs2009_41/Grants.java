package se.brygga.core.law.se.sfs2009_41;

import static se.brygga.core.law.se.sfs2009_41.Places.at;
import static se.brygga.core.law.se.sfs2009_41.Places.stated;

import java.util.List;
import se.brygga.core.law.Finding;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.Limits;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Rule;
import se.brygga.core.law.Value.Amount;
import se.brygga.core.law.se.Need;
import se.brygga.core.law.se.Situation;

/**
 * Special provisions on grants for advice and for feasibility studies (bidrag till rådgivningsinsatser och till
 * förstudier), 27-28 §§.
 */
final class Grants {

    /** 27 §: the largest grant for advice. */
    static final Parameter<Amount> ADVICE_CEILING = stated(Amount.class, 27, "ceiling", Amount.sek("30000"));
    /** 28 §: the largest grant for a feasibility study. */
    static final Parameter<Amount> STUDY_CEILING = stated(Amount.class, 28, "ceiling", Amount.sek("20000"));

    static final List<Parameter<?>> PARAMETERS = List.of(ADVICE_CEILING, STUDY_CEILING);
    static final List<Rule<Situation>> ADVICE = List.of(Grants::section27);
    static final List<Rule<Situation>> STUDY = List.of(Grants::section28);

    private Grants() {}

    /**
     * 27 §: advice on business development that commercial advisers cannot give; at most 30 000 kronor, up to all of
     * the cost.
     */
    static List<Finding> section27(Situation situation, LawOn law) {
        Finding complements = situation
                .stated(
                        "adviceNeedNotMetByMarket",
                        situation.application().facts().adviceNeedNotMetByMarket())
                .then(at(27), unmet -> Limits.stated(at(27), unmet, "advice"));
        Finding ceiling = situation
                .amount()
                .then(
                        at(27),
                        amount -> law.using(ADVICE_CEILING, at(27), limit -> Limits.atMost(at(27), amount, limit)));
        return List.of(complements, ceiling, Need.notOverfinanced(situation, at(27)));
    }

    /** 28 §: at most 20 000 kronor for a feasibility study, up to all of the cost. */
    static List<Finding> section28(Situation situation, LawOn law) {
        Finding ceiling = situation
                .amount()
                .then(
                        at(28),
                        amount -> law.using(STUDY_CEILING, at(28), limit -> Limits.atMost(at(28), amount, limit)));
        return List.of(ceiling, Need.notOverfinanced(situation, at(28)));
    }
}
