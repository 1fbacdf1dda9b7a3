package se.brygga.core.law.eu.sme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.Finding;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.Lookup;
import se.brygga.core.law.Measure;
import se.brygga.core.law.Value;
import se.brygga.core.law.Value.Amount;
import se.brygga.core.law.Value.Count;
import se.brygga.core.law.Value.Words;
import se.brygga.core.law.eu.sme.Totals.Answer;
import se.brygga.core.law.eu.sme.Totals.Sum;

/** The ceilings of a definition on one day, and where sums lie under them. */
final class SmeCeilings {

    private record Ceiling(SmeCategory category, BigDecimal headcount, BigDecimal turnover, BigDecimal balanceSheet) {

        Answer holds(Totals totals) {
            Answer money = totals.turnoverEur()
                    .isAtMost(turnover)
                    .or(totals.balanceSheetEur().isAtMost(balanceSheet));
            return totals.headcount().isBelow(headcount).and(money);
        }
    }

    /**
     * Where sums lie.
     *
     * @param within whether they lie within the widest class
     * @param category the narrowest class, where that is settled
     */
    record Placed(Answer within, Optional<SmeCategory> category) {}

    private final SmeDefinition definition;
    private final List<Ceiling> ceilings;

    private SmeCeilings(SmeDefinition definition, List<Ceiling> ceilings) {
        this.definition = definition;
        this.ceilings = ceilings;
    }

    /** The ceilings on the day, or nothing if the law has none. */
    static Optional<SmeCeilings> of(SmeDefinition definition, LawOn law) {
        List<Ceiling> ceilings = new ArrayList<>();
        for (SmeDefinition.Band band : definition.bands()) {
            if (!(law.lookup(band.headcount()) instanceof Lookup.Known<Count> headcount)
                    || !(law.lookup(band.turnover()) instanceof Lookup.Known<Amount> turnover)
                    || !(law.lookup(band.balanceSheet()) instanceof Lookup.Known<Amount> balance)) {
                return Optional.empty();
            }
            ceilings.add(new Ceiling(
                    band.category(),
                    headcount.value().number(),
                    turnover.value().amount(),
                    balance.value().amount()));
        }
        return Optional.of(new SmeCeilings(definition, List.copyOf(ceilings)));
    }

    /**
     * From the narrowest class to the widest: the first that may hold decides, and an open one leaves the class open.
     */
    Placed place(Totals totals) {
        Answer within = ceilings.getLast().holds(totals);
        for (Ceiling ceiling : ceilings) {
            Answer answer = ceiling.holds(totals);
            if (answer != Answer.NO) {
                return new Placed(within, answer == Answer.YES ? Optional.of(ceiling.category()) : Optional.empty());
            }
        }
        return new Placed(within, Optional.of(SmeCategory.LARGE));
    }

    /** Unknown stays unknown on the way out; nobody reads an open answer as no. */
    static Optional<Boolean> known(Answer answer) {
        return switch (answer) {
            case YES -> Optional.of(true);
            case NO -> Optional.of(false);
            case OPEN -> Optional.empty();
        };
    }

    /**
     * Whether the sums lie within the widest class, in words and figures; the measure is the headcount, which must stay
     * below its limit.
     */
    Finding finding(Totals totals) {
        Ceiling widest = ceilings.getLast();
        boolean within = widest.holds(totals) == Answer.YES;
        Value headcount = new Count(plain(totals.headcount().known()));
        Measure measure = Measure.of(headcount, new Count(widest.headcount()));
        Explanation because = new Explanation(
                within ? "eu.sme.within" : "eu.sme.above",
                headcount,
                money(totals.turnoverEur()),
                money(totals.balanceSheetEur()),
                category(totals));
        return within
                ? Finding.met(definition.provisions().size(), measure, because)
                : Finding.notMet(definition.provisions().size(), measure, because);
    }

    private Value category(Totals totals) {
        return place(totals)
                .category()
                .<Value>map(category -> new Value.Term("eu.sme.category." + category))
                .orElse(new Words("–"));
    }

    /** Rounded for reading only; the comparison is made on the exact sum. */
    private static Value money(Sum sum) {
        return new Amount(sum.known().setScale(2, RoundingMode.HALF_UP), "EUR");
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
