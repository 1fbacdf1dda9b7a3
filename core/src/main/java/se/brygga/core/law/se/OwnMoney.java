package se.brygga.core.law.se;

import java.math.BigDecimal;
import se.brygga.core.financing.Plan.FundSource;
import se.brygga.core.financing.Plan.FundSource.Kind;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.Fact;
import se.brygga.core.law.Finding;
import se.brygga.core.law.Limits;
import se.brygga.core.law.Measure;
import se.brygga.core.law.Value.Amount;
import se.brygga.core.law.Value.Choice;
import se.brygga.core.law.Value.Share;

/** What a start-up borrower and approved financiers bear (SFS 2009:41 16 §). */
public final class OwnMoney {

    private OwnMoney() {}

    /** The borrower bears at least a share of the need with own money. */
    public static Finding atLeast(Citation provision, Situation situation, Share least, Choice ownerLoans) {
        return Need.with(situation, provision, bearing -> {
            BigDecimal own = bearing.sum(source -> source.kind() == Kind.OWN_FUNDS
                    || (source.kind() == Kind.OWNER_LOAN && ownerLoans.choice().equals("COUNT")));
            return Limits.atLeast(provision, new Share(own, bearing.need()), least, "ownMoney");
        });
    }

    /** Other financiers, each approved by the deciding company, bear what the loan and the borrower leave. */
    public static Finding restIsApproved(Citation provision, Situation situation) {
        return Need.with(situation, provision, bearing -> {
            BigDecimal rest =
                    bearing.rest().subtract(bearing.sum(OwnMoney::isOwners)).max(BigDecimal.ZERO);
            BigDecimal approved =
                    bearing.sum(source -> !isOwners(source) && source.approved().orElse(false));
            BigDecimal possible =
                    bearing.sum(source -> !isOwners(source) && source.approved().orElse(true));
            if (approved.compareTo(rest) < 0 && possible.compareTo(rest) >= 0) {
                return Fact.asking(
                        provision,
                        bearing.questions(
                                "approved",
                                source -> !isOwners(source) && source.approved().isEmpty()));
            }
            boolean met = approved.compareTo(rest) >= 0;
            Amount has = bearing.inCurrency(approved);
            Amount wants = bearing.inCurrency(rest);
            Explanation because =
                    new Explanation(met ? "need.restApproved.met" : "need.restApproved.notMet", has, wants);
            return met
                    ? Finding.met(provision, Measure.of(has, wants), because)
                    : Finding.notMet(provision, Measure.of(has, wants), because);
        });
    }

    private static boolean isOwners(FundSource source) {
        return source.kind() != Kind.OTHER_FINANCIER;
    }
}
