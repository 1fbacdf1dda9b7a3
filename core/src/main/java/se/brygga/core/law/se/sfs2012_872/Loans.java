package se.brygga.core.law.se.sfs2012_872;

import static se.brygga.core.law.Degree.SPECIAL_REASONS;
import static se.brygga.core.law.se.sfs2012_872.Places.at;
import static se.brygga.core.law.se.sfs2012_872.Places.stated;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.brygga.core.financing.Form;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.Fact;
import se.brygga.core.law.Finding;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.Limits;
import se.brygga.core.law.Measure;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Rule;
import se.brygga.core.law.Value.Amount;
import se.brygga.core.law.Value.Share;
import se.brygga.core.law.se.InnovationCosts;
import se.brygga.core.law.se.LoanConditions;
import se.brygga.core.law.se.Need;
import se.brygga.core.law.se.Situation;
import se.brygga.core.law.se.Starting;

/** Loans: collateral (8 §), to new firms (10 §), to existing firms (11 §), to innovation projects (12 §). */
final class Loans {

    /** 11 §: the largest share of the need. */
    static final Parameter<Share> LARGEST_SHARE = stated(Share.class, 11, "share", Share.percent("80"));
    /** 11 §: the largest share of an export effort. */
    static final Parameter<Share> EXPORT_SHARE = stated(Share.class, 11, "export-share", Share.percent("90"));

    static final List<Parameter<?>> PARAMETERS = List.of(LARGEST_SHARE, EXPORT_SHARE);
    static final List<Rule<Situation>> NEW_OR_EXISTING = List.of(Loans::section8, Loans::newOrExisting);
    static final List<Rule<Situation>> NEW = List.of(Loans::section8, Loans::section10);
    static final List<Rule<Situation>> EXPORT = List.of(Loans::section8, Loans::section11Export);
    static final List<Rule<Situation>> INNOVATION = List.of(Loans::section8, Loans::section12);

    private Loans() {}

    /** 8 §: collateral as can be required; none or subordinated only for special reasons. */
    static List<Finding> section8(Situation situation, LawOn law) {
        return List.of(situation.collateral().then(at(8), pledged -> LoanConditions.collateral(at(8), pledged)));
    }

    /**
     * A business or micro loan falls under 10 § if the firm is starting, else under 11 §; until it is known which,
     * neither is answered.
     */
    static List<Finding> newOrExisting(Situation situation, LawOn law) {
        Fact<LocalDate> start = situation.operationsStart();
        if (start.value().isEmpty()) {
            return List.of(Fact.asking(at(10), List.of(start.question())));
        }
        Optional<Finding> unset = Starting.unset(at(10), law);
        if (unset.isPresent()) {
            return List.of(unset.get());
        }
        return Starting.isStarting(start.value().get(), situation.decisionDate(), law)
                ? section10(situation, law)
                : section11(situation, law);
    }

    /** 10 §: a loan when operations begin; the whole need only for special reasons. */
    static List<Finding> section10(Situation situation, LawOn law) {
        Finding starting = situation
                .operationsStart()
                .then(at(10), start -> Starting.mustBeStarting(at(10), start, situation.decisionDate(), law));
        Finding share = situation
                .amount()
                .and(situation.need(), at(10), (amount, need) -> wholeNeed(Situation.shareOf(amount, need)));
        return List.of(starting, share, Need.notOverfinanced(situation, at(10)));
    }

    private static Finding wholeNeed(Share share) {
        Share whole = Share.percent("100");
        Measure measure = Measure.of(share, whole);
        Explanation because = new Explanation(
                share.compareWith(whole) < 0 ? "wholeNeed.met" : "wholeNeed.notMet", Limits.percent(share, whole));
        return share.compareWith(whole) < 0
                ? Finding.met(at(10), measure, because)
                : Finding.notMetUnless(SPECIAL_REASONS, at(10), Optional.of(measure), because);
    }

    /** 11 §: at most 80 % of the need of an existing firm, all of it for special reasons. */
    static List<Finding> section11(Situation situation, LawOn law) {
        Finding share = situation
                .amount()
                .and(
                        situation.need(),
                        at(11),
                        (amount, need) -> law.using(
                                LARGEST_SHARE,
                                at(11),
                                limit -> Limits.atMostUnless(
                                        SPECIAL_REASONS, at(11), Situation.shareOf(amount, need), limit)));
        return List.of(share, Need.notOverfinanced(situation, at(11)));
    }

    /** 11 §: at most 90 % of the need of an export effort. */
    static List<Finding> section11Export(Situation situation, LawOn law) {
        Finding effort = new Fact<>(
                        "/plan/exportEffort", situation.application().plan().exportEffort())
                .then(at(11), is -> Limits.stated(at(11), is, "export"));
        Finding share = situation
                .amount()
                .and(
                        situation.need(),
                        at(11),
                        (amount, need) -> law.using(EXPORT_SHARE, at(11), limit -> exportShare(amount, need, limit)));
        return List.of(effort, share, Need.notOverfinanced(situation, at(11)));
    }

    private static Finding exportShare(Amount amount, BigDecimal need, Share limit) {
        return Limits.atMostUnless(SPECIAL_REASONS, at(11), Situation.shareOf(amount, need), limit);
    }

    /** 12 §: a project for a product or service, and costs of the listed kinds; no limit on the share. */
    static List<Finding> section12(Situation situation, LawOn law) {
        return List.of(
                InnovationCosts.project(at(12), situation),
                InnovationCosts.categories(at(12), situation),
                Need.notOverfinanced(situation, at(12)));
    }

    /** The sections that a form of loan falls under. */
    static List<Rule<Situation>> rules(Form form) {
        return switch (form) {
            case BUSINESS_LOAN, MICRO_LOAN, REPAYABLE_ADVANCE -> NEW_OR_EXISTING;
            case START_UP_LOAN -> NEW;
            case EXPORT_LOAN -> EXPORT;
            case INNOVATION_LOAN -> INNOVATION;
            case SUPPLEMENTARY_START_UP_LOAN,
                    ADVICE_GRANT,
                    FEASIBILITY_GRANT,
                    GUARANTEE,
                    EQUITY,
                    CONVERTIBLE,
                    START_UP_AID -> List.of();
        };
    }
}
