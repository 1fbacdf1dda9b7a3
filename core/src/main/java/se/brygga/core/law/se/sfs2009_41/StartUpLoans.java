package se.brygga.core.law.se.sfs2009_41;

import static se.brygga.core.law.Degree.EXCEPTIONAL_REASONS;
import static se.brygga.core.law.Degree.SPECIAL_REASONS;
import static se.brygga.core.law.se.sfs2009_41.Places.at;
import static se.brygga.core.law.se.sfs2009_41.Places.reading;
import static se.brygga.core.law.se.sfs2009_41.Places.stated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.brygga.core.financing.Form;
import se.brygga.core.financing.Terms.RateStep;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.Fact;
import se.brygga.core.law.Finding;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.Limits;
import se.brygga.core.law.Measure;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Question;
import se.brygga.core.law.Rule;
import se.brygga.core.law.Value.Amount;
import se.brygga.core.law.Value.Choice;
import se.brygga.core.law.Value.Day;
import se.brygga.core.law.Value.Months;
import se.brygga.core.law.Value.Share;
import se.brygga.core.law.se.Need;
import se.brygga.core.law.se.OwnMoney;
import se.brygga.core.law.se.Situation;
import se.brygga.core.law.se.Starting;

/** Special provisions on start-up loans (nyföretagarlån), 15-20 §§. */
final class StartUpLoans {

    /** 16 §: the largest loan. */
    static final Parameter<Amount> CEILING = stated(Amount.class, 16, "ceiling", Amount.sek("1000000"));
    /** 16 §: the largest share of the need. */
    static final Parameter<Share> LARGEST_SHARE = stated(Share.class, 16, "share", Share.percent("30"));
    /** 16 §: the least share that the borrower bears. */
    static final Parameter<Share> OWN_SHARE = stated(Share.class, 16, "own-share", Share.percent("10"));
    /** 16 §: whether loans from the owners are own money. */
    static final Parameter<Choice> OWNER_LOANS =
            reading(Choice.class, 16, "own-money.owner-loans", new Choice("DO_NOT_COUNT"));
    /** 17 §: the time within which a supplementary loan is applied for. */
    static final Parameter<Months> SUPPLEMENT_WITHIN = stated(Months.class, 17, "within", new Months(36));
    /** 17 §: whether the ceiling of 16 § applies to each loan or to both together. */
    static final Parameter<Choice> SUPPLEMENT_CAP =
            reading(Choice.class, 17, "supplementary-loan.cap", new Choice("PER_LOAN"));
    /** 18 §: when repayment begins if a third of the term ends between two due dates. */
    static final Parameter<Choice> GRACE_ROUNDING =
            reading(Choice.class, 18, "grace.rounding", new Choice("NEXT_DUE_DATE"));
    /** 19 §: how long the loan may run without interest. */
    static final Parameter<Months> INTEREST_FREE = stated(Months.class, 19, "interest-free", new Months(24));

    static final List<Parameter<?>> PARAMETERS = List.of(
            CEILING,
            LARGEST_SHARE,
            OWN_SHARE,
            OWNER_LOANS,
            SUPPLEMENT_WITHIN,
            SUPPLEMENT_CAP,
            GRACE_ROUNDING,
            INTEREST_FREE);

    static final List<Rule<Situation>> RULES = List.of(
            StartUpLoans::section15,
            StartUpLoans::section16,
            StartUpLoans::section18,
            StartUpLoans::section19,
            StartUpLoans::section20);

    static final List<Rule<Situation>> SUPPLEMENTARY = supplementary();

    private StartUpLoans() {}

    /** 17 § last sentence: the conditions of the first loan apply to the supplementary loan too. */
    private static List<Rule<Situation>> supplementary() {
        List<Rule<Situation>> rules = new ArrayList<>(RULES);
        rules.add(2, StartUpLoans::section17);
        return List.copyOf(rules);
    }

    /** 15 §: only when an entrepreneur begins operations. For a supplementary loan this is tested at the first loan. */
    static List<Finding> section15(Situation situation, LawOn law) {
        return List.of(
                situation.form() == Form.SUPPLEMENTARY_START_UP_LOAN
                        ? situation
                                .firstOperationsStart()
                                .and(
                                        situation.firstLoanGranted(),
                                        at(15),
                                        (start, granted) -> Starting.mustBeStarting(at(15), start, granted, law))
                        : situation
                                .operationsStart()
                                .then(
                                        at(15),
                                        start ->
                                                Starting.mustBeStarting(at(15), start, situation.decisionDate(), law)));
    }

    /**
     * 16 §: at most one million kronor and 30 % of the need (more only for exceptional reasons); the borrower bears 10
     * %, approved financiers the rest.
     */
    static List<Finding> section16(Situation situation, LawOn law) {
        Citation first = at(16).st(1);
        Finding ceiling = situation
                .amount()
                .then(first, amount -> law.using(CEILING, first, limit -> Limits.atMost(first, amount, limit)));
        Finding share = situation
                .amount()
                .and(
                        situation.need(),
                        at(16),
                        (amount, need) -> law.using(
                                LARGEST_SHARE,
                                at(16),
                                limit -> Limits.atMostUnless(
                                        EXCEPTIONAL_REASONS, at(16), Situation.shareOf(amount, need), limit)));
        Finding own = law.using(
                OWN_SHARE,
                first,
                least -> law.using(OWNER_LOANS, first, reading -> OwnMoney.atLeast(first, situation, least, reading)));
        return List.of(
                share, ceiling, own, OwnMoney.restIsApproved(first, situation), Need.notOverfinanced(situation, first));
    }

    /**
     * 17 §: one more loan, for special reasons, if its application arrives within three years of the grant of the
     * first.
     */
    static List<Finding> section17(Situation situation, LawOn law) {
        Finding reasons =
                Finding.notMetUnless(SPECIAL_REASONS, at(17), Optional.empty(), new Explanation("supplement.reasons"));
        Finding inTime = situation
                .supplementReceived()
                .and(
                        situation.firstLoanGranted(),
                        at(17),
                        (received, granted) ->
                                law.using(SUPPLEMENT_WITHIN, at(17), within -> inTime(received, granted, within)));
        return List.of(reasons, inTime, law.using(SUPPLEMENT_CAP, at(17), StartUpLoans::cap));
    }

    private static Finding inTime(LocalDate received, LocalDate granted, Months within) {
        LocalDate last = granted.plusMonths(within.months());
        Measure measure = Measure.of(new Day(received), new Day(last));
        return received.isAfter(last)
                ? Finding.notMet(at(17), measure, new Explanation("supplement.late", new Day(received), new Day(last)))
                : Finding.met(at(17), measure, new Explanation("supplement.inTime", new Day(received), new Day(last)));
    }

    private static Finding cap(Choice reading) {
        return reading.choice().equals("PER_LOAN")
                ? Finding.met(at(17), new Explanation("supplement.capPerLoan"))
                : Fact.asking(
                        at(17),
                        List.of(new Question("/firstLoan/amount", new Explanation("question.firstLoan.amount"))));
    }

    /** 18 §: no principal during the first third of the term; shorter or longer only for special reasons. */
    static List<Finding> section18(Situation situation, LawOn law) {
        return List.of(situation
                .termMonths()
                .and(
                        situation.amortisationFreeMonths(),
                        at(18),
                        (term, free) -> situation
                                .paymentsPerYear()
                                .then(
                                        at(18),
                                        perYear -> law.using(
                                                GRACE_ROUNDING,
                                                at(18),
                                                rounding -> grace(free, firstThird(term, perYear, rounding))))));
    }

    /**
     * The months without principal: the first principal falls due on the first due date after a third of the term, or,
     * by the other reading, on the last one before it. A third that ends on a due date is free to its end by both.
     */
    private static int firstThird(int term, int paymentsPerYear, Choice rounding) {
        int interval = Math.max(1, 12 / Math.max(1, paymentsPerYear));
        int whole = term / (3 * interval) * interval;
        boolean onDueDate = whole * 3 == term;
        return onDueDate || rounding.choice().equals("NEXT_DUE_DATE") ? whole : whole - interval;
    }

    private static Finding grace(int free, int third) {
        Measure measure = Measure.of(new Months(free), new Months(third));
        String key = free == third ? "grace.met" : free < third ? "grace.shorter" : "grace.longer";
        Explanation because = new Explanation(key, new Months(free), new Months(third));
        return free == third
                ? Finding.met(at(18), measure, because)
                : Finding.notMetUnless(SPECIAL_REASONS, at(18), Optional.of(measure), because);
    }

    /** 19 §: the loan may run without interest during the first two years, not after. */
    static List<Finding> section19(Situation situation, LawOn law) {
        return List.of(situation
                .rates()
                .and(
                        situation.termMonths(),
                        at(19),
                        (rates, term) -> law.using(
                                INTEREST_FREE,
                                at(19),
                                limit -> Limits.atMost(
                                        at(19),
                                        new Months(lastMonthWithoutInterest(rates, term)),
                                        limit,
                                        "interestFree"))));
    }

    private static int lastMonthWithoutInterest(List<RateStep> rates, int term) {
        int last = 0;
        for (int i = 0; i < rates.size(); i++) {
            int end = i + 1 < rates.size() ? rates.get(i + 1).fromMonth() - 1 : term;
            if (rates.get(i).annual().percent().signum() <= 0) {
                last = Math.max(last, end);
            }
        }
        return last;
    }

    /** 20 §: collateral is asked for only if there are special reasons. */
    static List<Finding> section20(Situation situation, LawOn law) {
        return List.of(situation
                .collateral()
                .then(
                        at(20),
                        pledged -> pledged.isEmpty()
                                ? Finding.met(at(20), new Explanation("noCollateral.met"))
                                : Finding.notMetUnless(
                                        SPECIAL_REASONS,
                                        at(20),
                                        Optional.empty(),
                                        new Explanation("noCollateral.notMet"))));
    }
}
