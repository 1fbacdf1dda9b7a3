package se.brygga.core.law.se.sfs2009_41;

import static se.brygga.core.law.se.sfs2009_41.Places.at;
import static se.brygga.core.law.se.sfs2009_41.Places.stated;

import java.util.List;
import java.util.Optional;
import se.brygga.core.financing.StatedFacts.GuaranteeFacts;
import se.brygga.core.financing.Terms.GuaranteeTerms;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.Fact;
import se.brygga.core.law.Finding;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.Limits;
import se.brygga.core.law.Measure;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Rule;
import se.brygga.core.law.Value.Months;
import se.brygga.core.law.Value.Rate;
import se.brygga.core.law.Value.Share;
import se.brygga.core.law.se.LoanConditions;
import se.brygga.core.law.se.Situation;

/** Special provisions on guarantees (garantier), 29-36 §§. */
final class Guarantees {

    /** 29 §: the largest part of the loan that may be guaranteed. */
    static final Parameter<Share> COVER = stated(Share.class, 29, "cover", Share.percent("80"));
    /** 30 §: the least fee per year. */
    static final Parameter<Rate> FEE = stated(Rate.class, 30, "fee", Rate.percent("1"));
    /** 35 §: how long the guarantee lasts after a request that the institution does not follow. */
    static final Parameter<Months> ENDS_AFTER = stated(Months.class, 35, "ends-after", new Months(3));
    /** 36 §: the time within which the guaranteed loan must be signed. */
    static final Parameter<Months> LAPSES_AFTER = stated(Months.class, 36, "lapses-after", new Months(3));

    static final List<Parameter<?>> PARAMETERS = List.of(COVER, FEE, ENDS_AFTER, LAPSES_AFTER);
    static final List<Rule<Situation>> RULES =
            List.of(Guarantees::section29, Guarantees::section30, Guarantees::section31, Guarantees::section33);

    private Guarantees() {}

    private static GuaranteeTerms terms(Situation situation) {
        return situation.application().terms().guarantee();
    }

    private static GuaranteeFacts facts(Situation situation) {
        return situation.application().facts().guarantee();
    }

    /** 29 §: for a loan or overdraft in a credit institution that the company accepts; up to 80 % of it. */
    static List<Finding> section29(Situation situation, LawOn law) {
        Finding accepted = situation
                .stated("creditInstitutionAccepted", facts(situation).creditInstitutionAccepted())
                .then(at(29), is -> Limits.stated(at(29), is, "institution"));
        Finding cover = new Fact<>("/terms/cover", terms(situation).cover())
                .then(at(29), share -> law.using(COVER, at(29), limit -> Limits.atMost(at(29), share, limit)));
        return List.of(cover, accepted);
    }

    /** 30 §: a fee each year of at least one per cent of the outstanding amount. */
    static List<Finding> section30(Situation situation, LawOn law) {
        return List.of(new Fact<>("/terms/annualFee", terms(situation).annualFee())
                .then(at(30), fee -> law.using(FEE, at(30), least -> fee(fee, least))));
    }

    private static Finding fee(Rate fee, Rate least) {
        boolean met = fee.percent().compareTo(least.percent()) >= 0;
        Explanation because = new Explanation(met ? "fee.met" : "fee.notMet", fee, least);
        return met
                ? Finding.met(at(30), Measure.of(fee, least), because)
                : Finding.notMet(at(30), Measure.of(fee, least), because);
    }

    /** 31 §: the loan has collateral as 13 § would ask for, and it holds for the guarantee too. */
    static List<Finding> section31(Situation situation, LawOn law) {
        Finding collateral = situation.collateral().then(at(31), pledged -> LoanConditions.collateral(at(31), pledged));
        Finding covers = situation
                .stated("collateralCoversGuarantee", facts(situation).collateralCoversGuarantee())
                .then(at(31), is -> Limits.stated(at(31), is, "collateralCovers"));
        return List.of(collateral, covers);
    }

    /** 33 §: the loan contract can be terminated at once where 39 § would let a loan be. */
    static List<Finding> section33(Situation situation, LawOn law) {
        Optional<Boolean> clause = facts(situation).loanContractCanBeTerminated();
        return List.of(situation
                .stated("loanContractCanBeTerminated", clause)
                .then(at(33), is -> Limits.stated(at(33), is, "termination")));
    }
}
