package se.brygga.core.law.se;

import java.util.Optional;
import se.brygga.core.financing.Application.Decider;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.Fact;
import se.brygga.core.law.Finding;
import se.brygga.core.law.Limits;

/** Public money comes beside the ordinary credit market, not in its place. */
public final class CreditMarket {

    private CreditMarket() {}

    /**
     * Breached if the ordinary market would finance this on normal terms; if nobody has stated it, a recorded judgement
     * answers, or else it is asked for.
     */
    public static Finding notReplaced(Citation provision, Situation situation) {
        Optional<Boolean> available = situation.application().facts().ordinaryCreditMarketAvailable();
        if (available.isEmpty() && situation.judged(provision)) {
            return Finding.forJudgement(
                    provision, new Explanation("creditMarket.judged"), new Explanation("creditMarket.threshold"));
        }
        return situation
                .stated("ordinaryCreditMarketAvailable", available)
                .then(provision, can -> Limits.stated(provision, !can, "creditMarket"));
    }

    /** Whether the deciding company belongs to the separate structure for equity. */
    public static Fact<Boolean> equityCompany(Situation situation) {
        return new Fact<>(
                "/decider/equityCompany", situation.application().decider().flatMap(Decider::equityCompany));
    }
}
