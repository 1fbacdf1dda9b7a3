package se.brygga.core.law.se.sfs2012_872;

import static se.brygga.core.law.Degree.SPECIAL_REASONS;
import static se.brygga.core.law.se.sfs2012_872.Places.at;
import static se.brygga.core.law.se.sfs2012_872.Places.since;
import static se.brygga.core.law.se.sfs2012_872.Places.stated;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.brygga.core.financing.Form;
import se.brygga.core.financing.StatedFacts.CoInvestment;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.Fact;
import se.brygga.core.law.Finding;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.Limits;
import se.brygga.core.law.Lookup.Known;
import se.brygga.core.law.Measure;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Question;
import se.brygga.core.law.Rule;
import se.brygga.core.law.Value.Amount;
import se.brygga.core.law.Value.Choice;
import se.brygga.core.law.Value.Share;
import se.brygga.core.law.se.CoInvestors;
import se.brygga.core.law.se.LoanConditions;
import se.brygga.core.law.se.Need;
import se.brygga.core.law.se.Situation;

/** Equity (3 §), guarantees (9 §), advice and feasibility studies (13 §), start-up aid (14 §). */
final class OtherForms {

    /** 3 §: the company's largest part of a round that shows business grounds by itself. */
    static final Parameter<Share> ROUND = stated(Share.class, 3, "share", Share.percent("50"));
    /** 3 §: its largest part for special reasons, since SFS 2020:252. */
    static final Parameter<Share> ROUND_WITH_REASONS =
            since(Places.SFS_2020_252, Share.class, 3, "share-special-reasons", Share.percent("70"));
    /** 9 §: the largest part of the loan that may be guaranteed. */
    static final Parameter<Share> COVER = stated(Share.class, 9, "cover", Share.percent("80"));

    static final List<Parameter<?>> PARAMETERS = List.of(ROUND, ROUND_WITH_REASONS, COVER);

    private OtherForms() {}

    /** The sections that a form other than a loan falls under. */
    static List<Rule<Situation>> rules(Form form) {
        return switch (form) {
            case EQUITY, CONVERTIBLE -> List.of(OtherForms::section3);
            case GUARANTEE -> List.of(OtherForms::section9);
            case ADVICE_GRANT, FEASIBILITY_GRANT -> List.of(OtherForms::section13);
            case START_UP_AID -> List.of(OtherForms::section14);
            case BUSINESS_LOAN,
                    START_UP_LOAN,
                    SUPPLEMENTARY_START_UP_LOAN,
                    INNOVATION_LOAN,
                    MICRO_LOAN,
                    EXPORT_LOAN,
                    REPAYABLE_ADVANCE -> List.of();
        };
    }

    /**
     * 3 §: on business grounds beside private investors, at the same time and on the same terms; with a business plan
     * and a plan for leaving.
     */
    static List<Finding> section3(Situation situation, LawOn law) {
        Citation provision = at(3, law.day());
        var facts = situation.application().facts().equity();
        Finding round = CoInvestors.of(situation)
                .and(
                        situation.amount(),
                        provision,
                        (investors, own) -> law.using(ROUND, provision, limit -> round(investors, own, limit, law)));
        return List.of(
                round,
                situation
                        .stated("businessPlan", facts.businessPlan())
                        .then(provision, is -> Limits.stated(provision, is, "businessPlan")),
                situation
                        .stated("exitPlan", facts.exitPlan())
                        .then(provision, is -> Limits.stated(provision, is, "exitPlan")));
    }

    private static Finding round(List<CoInvestment> investors, Amount own, Share limit, LawOn law) {
        Citation provision = at(3, law.day());
        boolean open = investors.stream()
                .anyMatch(one -> one.sameTerms().isEmpty() || one.sameTime().isEmpty());
        if (open) {
            return Fact.asking(provision, CoInvestors.questions(investors));
        }
        BigDecimal beside = CoInvestors.amount(
                investors,
                one -> one.sameTerms().orElse(false) && one.sameTime().orElse(false),
                new Choice("SUM"));
        Share share = new Share(own.amount(), own.amount().add(beside).max(BigDecimal.ONE));
        boolean reasonsMayLift =
                law.lookup(ROUND_WITH_REASONS) instanceof Known<Share> wider && share.compareWith(wider.value()) <= 0;
        Explanation because = new Explanation(
                share.compareWith(limit) <= 0 ? "equity.round.met" : "equity.round.notMet",
                Limits.percent(share, limit),
                Limits.percent(limit, limit));
        if (share.compareWith(limit) <= 0) {
            return Finding.met(provision, Measure.of(share, limit), because);
        }
        return reasonsMayLift
                ? Finding.notMetUnless(SPECIAL_REASONS, provision, Optional.of(Measure.of(share, limit)), because)
                : Finding.notMet(provision, Measure.of(share, limit), because);
    }

    /** 9 §: at most 80 % of the loan, and collateral for it as 8 § would ask for. */
    static List<Finding> section9(Situation situation, LawOn law) {
        Finding cover = new Fact<>(
                        "/terms/cover",
                        situation.application().terms().guarantee().cover())
                .then(at(9), share -> law.using(COVER, at(9), limit -> Limits.atMost(at(9), share, limit)));
        Finding collateral = situation.collateral().then(at(9), pledged -> LoanConditions.collateral(at(9), pledged));
        return List.of(cover, collateral);
    }

    /** 13 §: up to all of the cost; no amount in kronor. */
    static List<Finding> section13(Situation situation, LawOn law) {
        return List.of(Need.notOverfinanced(situation, at(13)));
    }

    /** 14 §: aid under article 22 of the block exemption is not computed yet, and says so rather than pass. */
    static List<Finding> section14(Situation situation, LawOn law) {
        Question open = new Question("/form", new Explanation("question.notComputed"));
        return List.of(Finding.undetermined(at(14), new Explanation("startUpAid.notComputed"), List.of(open)));
    }
}
