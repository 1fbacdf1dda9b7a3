package se.brygga.core.law.se.sfs2009_41;

import static se.brygga.core.law.se.sfs2009_41.Places.at;
import static se.brygga.core.law.se.sfs2009_41.Places.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.brygga.core.financing.Form;
import se.brygga.core.financing.Terms.Collateral;
import se.brygga.core.financing.Terms.RateStep;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.Fact;
import se.brygga.core.law.Finding;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.Lookup.Known;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Rule;
import se.brygga.core.law.Value.Choice;
import se.brygga.core.law.Value.Months;
import se.brygga.core.law.se.LoanConditions;
import se.brygga.core.law.se.Situation;

/** General provisions on loans (Allmänna bestämmelser om lån), 11-13 §§. */
final class Loans {

    /** 11 §: how the aid is counted where interest depends on the borrower's profit, which nobody knows beforehand. */
    static final Parameter<Choice> PROFIT_LINKED =
            reading(Choice.class, 11, "interest.profit-linked", new Choice("GUARANTEED_MINIMUM_RATE"));

    static final List<Parameter<?>> PARAMETERS = List.of(PROFIT_LINKED);
    private static final String NOT_OFFERED = "NOT_OFFERED";

    static final List<Rule<Situation>> RULES = List.of(Loans::section11, Loans::section12, Loans::section13);

    private Loans() {}

    /**
     * 11 §: interest is charged, set with regard to rate level, risk and circumstances; other levels over the term only
     * if that is found appropriate.
     */
    static List<Finding> section11(Situation situation, LawOn law) {
        Citation provision = at(11).st(1);
        Finding charged = situation.rates().then(provision, rates -> charged(provision, situation, rates));
        Finding set = Finding.forJudgement(
                provision, new Explanation("interest.set"), new Explanation("interest.set.threshold"));
        List<Finding> findings = new ArrayList<>(List.of(charged, set));
        Fact<Boolean> profitLinked = new Fact<>(
                "/terms/profitLinked", situation.application().terms().profitLinked());
        if (profitLinked.value().orElseGet(() -> mattersWhetherLinked(law))) {
            findings.add(profitLinked.then(provision, _ -> profitLinked(provision, law)));
        }
        return findings;
    }

    /** Where the institution offers such loans they are counted like any other, and nobody needs to know. */
    private static boolean mattersWhetherLinked(LawOn law) {
        return law.lookup(PROFIT_LINKED) instanceof Known<Choice> known
                && known.value().choice().equals(NOT_OFFERED);
    }

    /**
     * The section lets interest depend on profit. The aid must be known on the day of the decision, so that such a loan
     * is counted at the least rate that is agreed, or is not offered at all: the institution's choice.
     */
    private static Finding profitLinked(Citation provision, LawOn law) {
        return law.using(
                PROFIT_LINKED,
                provision,
                choice -> choice.choice().equals(NOT_OFFERED)
                        ? Finding.notMet(provision, new Explanation("interest.profitLinked.notMet"))
                        : Finding.met(provision, new Explanation("interest.profitLinked.met")));
    }

    /** Only start-up loans have a section (19 §) that lets a loan run without interest for a time. */
    private static Finding charged(Citation provision, Situation situation, List<RateStep> rates) {
        boolean startUp =
                situation.form() == Form.START_UP_LOAN || situation.form() == Form.SUPPLEMENTARY_START_UP_LOAN;
        boolean met = startUp
                || rates.stream().allMatch(step -> step.annual().percent().signum() > 0);
        return met
                ? Finding.met(provision, new Explanation("interest.charged.met"))
                : Finding.notMet(provision, new Explanation("interest.charged.notMet"));
    }

    /**
     * 12 §: the term is no longer than the purpose needs; a person weighs it, the plan's own figure is shown beside.
     */
    static List<Finding> section12(Situation situation, LawOn law) {
        return List.of(situation
                .termMonths()
                .then(
                        at(12),
                        term -> Finding.forJudgement(
                                at(12), termAgainstPurpose(situation, term), new Explanation("term.threshold"))));
    }

    private static Explanation termAgainstPurpose(Situation situation, int term) {
        Optional<Integer> life = situation.application().plan().purposeLifeMonths();
        return life.map(months -> new Explanation(
                        term <= months ? "term.withinLife" : "term.beyondLife", new Months(term), new Months(months)))
                .orElse(new Explanation("term.lifeUnknown", new Months(term)));
    }

    /**
     * 13 §: collateral as can be required; none or subordinated only for special reasons. Start-up loans have 20 §
     * instead.
     */
    static List<Finding> section13(Situation situation, LawOn law) {
        boolean startUp =
                situation.form() == Form.START_UP_LOAN || situation.form() == Form.SUPPLEMENTARY_START_UP_LOAN;
        return startUp ? List.of() : List.of(situation.collateral().then(at(13), pledged -> collateral(pledged)));
    }

    private static Finding collateral(List<Collateral> pledged) {
        return LoanConditions.collateral(at(13), pledged);
    }
}
