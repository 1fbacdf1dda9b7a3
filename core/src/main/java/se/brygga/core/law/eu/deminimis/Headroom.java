package se.brygga.core.law.eu.deminimis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.Fact;
import se.brygga.core.law.Finding;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.Lookup;
import se.brygga.core.law.Measure;
import se.brygga.core.law.Question;
import se.brygga.core.law.Value;
import se.brygga.core.law.Value.Amount;

/**
 * How much de minimis aid a single undertaking may still be given (Regulation 2023/2831 article 3.2; 1407/2013 article
 * 3.2; 1998/2006 article 2.2).
 *
 * <p>Aid counts from the first day of the window to the day of the decision, both included. New aid that would pass the
 * ceiling is not allowed at all, not even in the part that would have had room (2023/2831 article 3.7).
 */
public final class Headroom {

    private final AidSituation situation;
    private final LawOn law;
    private final LocalDate windowFrom;

    private Headroom(AidSituation situation, LawOn law) {
        this.situation = situation;
        this.law = law;
        this.windowFrom = situation.regulation().windowFrom(situation.decisionDate(), situation.fiscalYearStart());
    }

    /** The headroom in a situation. */
    public static Headroom of(AidSituation situation, LawOn law) {
        return new Headroom(situation, law);
    }

    /** The provision that sets the ceiling. */
    public Citation provision() {
        return situation.regulation().act().at(situation.regulation().ceilingArticle());
    }

    /** The first day whose aid counts. */
    public LocalDate windowFrom() {
        return windowFrom;
    }

    /**
     * The ceiling; empty where the law has no figure for the day, or where it is not known whether the firm carries
     * goods by road and that decides.
     */
    public Optional<Money> ceiling() {
        List<Lookup<Amount>> ceilings = ceilings();
        return ceilings.size() == 1 && ceilings.getFirst() instanceof Lookup.Known<Amount> known
                ? Optional.of(money(known.value()))
                : Optional.empty();
    }

    /** The earlier aid that counts; empty as long as none has been declared and none has been declared to be none. */
    public Optional<Money> countedPrior() {
        return situation.prior().value().map(prior -> {
            Money sum = Money.zero(CurrencyUnit.EUR);
            for (PriorAid aid : prior) {
                sum = counts(aid) ? sum.plus(aid.amount()) : sum;
            }
            return sum;
        });
    }

    /** Whether an earlier aid counts: in the window, and under a regulation that is added up with this one. */
    public boolean counts(PriorAid aid) {
        boolean inWindow = !aid.granted().isBefore(windowFrom) && !aid.granted().isAfter(situation.decisionDate());
        return inWindow && situation.regulation().counts(aid.regulation());
    }

    /**
     * What may still be given, nought where the ceiling is reached or passed already; empty where that is not known.
     */
    public Optional<Money> left() {
        return ceiling()
                .flatMap(ceiling -> countedPrior().map(counted -> {
                    Money left = ceiling.minus(counted);
                    return left.isNegative() ? Money.zero(CurrencyUnit.EUR) : left;
                }));
    }

    /** Whether new aid of so many euro may be given. */
    public Finding check(Money newAid) {
        Optional<Money> counted = countedPrior();
        if (counted.isEmpty()) {
            return Fact.asking(provision(), List.of(situation.prior().question()));
        }
        Optional<Finding> answer = Optional.empty();
        for (Lookup<Amount> ceiling : ceilings()) {
            Finding finding = switch (ceiling) {
                case Lookup.Gap<Amount> gap -> LawOn.undetermined(gap, provision());
                case Lookup.Known<Amount> known -> against(known.value(), counted.get(), newAid);
            };
            if (answer.isPresent() && answer.get().outcome() != finding.outcome()) {
                Question road = situation.roadFreight().question();
                return Finding.undetermined(provision(), new Explanation("eu.deminimis.road"), List.of(road));
            }
            answer = Optional.of(finding);
        }
        return answer.orElseThrow();
    }

    private Finding against(Amount ceiling, Money counted, Money newAid) {
        Money total = counted.plus(newAid);
        boolean within = !total.isGreaterThan(money(ceiling));
        Measure measure = Measure.of(value(total), ceiling);
        String key = within ? "eu.deminimis.within" : "eu.deminimis.over";
        Explanation because =
                new Explanation(key, value(newAid), value(counted), new Value.Day(windowFrom), value(total), ceiling);
        return within ? Finding.met(provision(), measure, because) : Finding.notMet(provision(), measure, because);
    }

    /**
     * The ceiling that applies; both, the general one first, where it is not known whether the firm carries goods by
     * road.
     */
    private List<Lookup<Amount>> ceilings() {
        DeMinimisFigures.Figures figures = DeMinimisFigures.of(situation.regulation());
        List<Lookup<Amount>> ceilings = new ArrayList<>();
        Optional<Boolean> road = situation.roadFreight().value();
        if (figures.roadCeiling().isEmpty() || !road.orElse(false)) {
            ceilings.add(law.lookup(figures.ceiling(), situation.decisionDate()));
        }
        if (figures.roadCeiling().isPresent() && road.orElse(true)) {
            ceilings.add(law.lookup(figures.roadCeiling().get(), situation.decisionDate()));
        }
        return ceilings;
    }

    private static Money money(Amount amount) {
        return Money.of(CurrencyUnit.EUR, amount.amount());
    }

    private static Amount value(Money money) {
        return new Amount(money.getAmount(), money.getCurrencyUnit().getCode());
    }
}
