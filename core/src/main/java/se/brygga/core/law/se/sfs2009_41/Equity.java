package se.brygga.core.law.se.sfs2009_41;

import static se.brygga.core.law.se.sfs2009_41.Places.at;
import static se.brygga.core.law.se.sfs2009_41.Places.reading;

import java.math.BigDecimal;
import java.util.List;
import se.brygga.core.financing.StatedFacts.CoInvestment;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.Fact;
import se.brygga.core.law.Finding;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.Limits;
import se.brygga.core.law.Measure;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Rule;
import se.brygga.core.law.Value.Amount;
import se.brygga.core.law.Value.Choice;
import se.brygga.core.law.se.CoInvestors;
import se.brygga.core.law.se.Situation;

/** Special provisions on equity (ägarkapital), 37-38 §§. */
final class Equity {

    /** 37 §: whether several private investors' amounts may be added up. */
    static final Parameter<Choice> SEVERAL =
            reading(Choice.class, 37, "equity.several-investors", new Choice("ONE_ALONE"));
    /** 37 §: whether the private investor is one safe way to show business grounds, or the only one. */
    static final Parameter<Choice> TEST = reading(Choice.class, 37, "equity.same-terms-test", new Choice("SAFE_TEST"));

    static final List<Parameter<?>> PARAMETERS = List.of(SEVERAL, TEST);
    static final List<Rule<Situation>> RULES = List.of(Equity::section37, Equity::section38);

    private Equity() {}

    /**
     * 37 §: business grounds are shown by a private investor who puts in at least as much, at the same time and on the
     * same terms; otherwise a person judges.
     */
    static List<Finding> section37(Situation situation, LawOn law) {
        return List.of(CoInvestors.of(situation)
                .and(
                        situation.amount(),
                        at(37),
                        (investors, own) -> law.using(
                                SEVERAL,
                                at(37),
                                several -> law.using(
                                        TEST, at(37), test -> onBusinessGrounds(investors, own, several, test)))));
    }

    /** On the same terms at the same time; what has not been told is taken as said. */
    private static boolean alike(CoInvestment investor, boolean untold) {
        return investor.sameTerms().orElse(untold) && investor.sameTime().orElse(untold);
    }

    private static Finding onBusinessGrounds(List<CoInvestment> investors, Amount own, Choice several, Choice test) {
        BigDecimal best = CoInvestors.amount(investors, investor -> alike(investor, false), several);
        BigDecimal possible = CoInvestors.amount(investors, investor -> alike(investor, true), several);
        Amount beside = new Amount(best, own.currency());
        if (best.compareTo(own.amount()) >= 0) {
            return Finding.met(at(37), Measure.of(beside, own), new Explanation("equity.private.met", beside, own));
        }
        if (possible.compareTo(own.amount()) >= 0) {
            return Fact.asking(at(37), CoInvestors.questions(investors));
        }
        Explanation because = new Explanation("equity.private.notMet", beside, own);
        return test.choice().equals("ONLY_TEST")
                ? Finding.notMet(at(37), Measure.of(beside, own), because)
                : Finding.forJudgement(at(37), because, new Explanation("equity.private.threshold"));
    }

    /** 38 §: each investment has a business plan and a plan for leaving it. */
    static List<Finding> section38(Situation situation, LawOn law) {
        var facts = situation.application().facts().equity();
        return List.of(
                situation
                        .stated("businessPlan", facts.businessPlan())
                        .then(at(38).p(1), is -> Limits.stated(at(38).p(1), is, "businessPlan")),
                situation
                        .stated("exitPlan", facts.exitPlan())
                        .then(at(38).p(2), is -> Limits.stated(at(38).p(2), is, "exitPlan")));
    }
}
