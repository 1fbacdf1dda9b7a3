package se.brygga.core.law.eu.deminimis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.Lookup;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Value;
import se.brygga.core.law.Value.Amount;
import se.brygga.core.law.Value.Share;
import se.brygga.core.law.eu.deminimis.DeMinimisFigures.Box;
import se.brygga.core.law.eu.deminimis.DeMinimisFigures.Figures;

/**
 * The boxes within which the aid in a loan or a guarantee is a simple part of the ceiling (Regulation 2023/2831
 * articles 4.3 b and 4.6 b, and their forerunners): {@code ceiling * amount / box * term / years of the box}. Amount
 * and term are greatest values, each by itself.
 *
 * <p>Not for an institution that its own law holds to the reference-rate method; these boxes serve to value what others
 * have granted.
 */
public final class SafeHarbour {

    private static final MathContext DIGITS_34 = new MathContext(34, RoundingMode.HALF_UP);
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    private SafeHarbour() {}

    /** Whether the box is open, and the aid if it is. */
    public sealed interface Answer {
        /** The box is open; the aid in euro, half up to the cent. */
        record Available(Money grossGrantEquivalent) implements Answer {}

        /** The box is closed, for the reason given under the provision named. */
        record Unavailable(Citation provision, Explanation because) implements Answer {}
    }

    /**
     * A loan or a guarantee that is held against a box.
     *
     * @param amountEur the loan, or the guaranteed part of it
     * @param termYears its term in years
     * @param secured for a loan the part that is secured; for a guarantee the part of the loan that is guaranteed
     * @param roadFreight whether the firm carries goods by road for hire or reward
     */
    public record Support(BigDecimal amountEur, BigDecimal termYears, Share secured, boolean roadFreight) {}

    /** The aid in a loan. */
    public static Answer loan(DeMinimisRegulation regulation, Support loan, LawOn law) {
        Figures figures = DeMinimisFigures.of(regulation);
        Citation provision = regulation.act().at(DeMinimisFigures.loanArticle(regulation));
        Optional<Box> box = loan.roadFreight() ? figures.roadLoan().or(figures::loan) : figures.loan();
        if (box.isEmpty()) {
            return new Answer.Unavailable(
                    provision, new Explanation("eu.box.none", new Value.Words(regulation.number())));
        }
        return switch (law.lookup(DeMinimisFigures.collateral(regulation))) {
            case Lookup.Gap<Share> gap -> new Answer.Unavailable(provision, gap.because());
            case Lookup.Known<Share> least
            when loan.secured().compareWith(least.value()) < 0 ->
                new Answer.Unavailable(provision, new Explanation("eu.box.collateral", loan.secured(), least.value()));
            case Lookup.Known<Share> _ -> in(box.get(), figures, loan, new Place(provision, law));
        };
    }

    /** The aid in a guarantee. */
    public static Answer guarantee(DeMinimisRegulation regulation, Support guarantee, LawOn law) {
        Figures figures = DeMinimisFigures.of(regulation);
        Citation provision = regulation.act().at(DeMinimisFigures.guaranteeArticle(regulation));
        Box box = guarantee.roadFreight() ? figures.roadGuarantee().orElse(figures.guarantee()) : figures.guarantee();
        return switch (law.lookup(DeMinimisFigures.cover(regulation))) {
            case Lookup.Gap<Share> gap -> new Answer.Unavailable(provision, gap.because());
            case Lookup.Known<Share> most
            when guarantee.secured().compareWith(most.value()) > 0 ->
                new Answer.Unavailable(provision, new Explanation("eu.box.cover", guarantee.secured(), most.value()));
            case Lookup.Known<Share> _ -> in(box, figures, guarantee, new Place(provision, law));
        };
    }

    private record Place(Citation provision, LawOn law) {
        Answer closed(Explanation because) {
            return new Answer.Unavailable(provision, because);
        }
    }

    private static Answer in(Box box, Figures figures, Support support, Place place) {
        Parameter<Amount> ceiling =
                support.roadFreight() ? figures.roadCeiling().orElse(figures.ceiling()) : figures.ceiling();
        if (!(place.law().lookup(ceiling) instanceof Lookup.Known<Amount> whole)) {
            return place.closed(gapIn(ceiling, place.law()));
        }
        if (box.tenYears().isEmpty()) {
            return within(box.fiveYears(), Optional.empty(), whole.value(), support, place);
        }
        boolean shortTerm = support.termYears().compareTo(FIVE) <= 0;
        if (!shortTerm && support.termYears().compareTo(BigDecimal.TEN) > 0) {
            return place.closed(new Explanation("eu.box.term", new Value.Count(support.termYears())));
        }
        Parameter<Amount> greatest =
                shortTerm ? box.fiveYears() : box.tenYears().get();
        return within(greatest, Optional.of(shortTerm ? FIVE : BigDecimal.TEN), whole.value(), support, place);
    }

    private static Explanation gapIn(Parameter<Amount> parameter, LawOn law) {
        return law.lookup(parameter) instanceof Lookup.Gap<Amount> gap ? gap.because() : new Explanation("law.unknown");
    }

    private static Answer within(
            Parameter<Amount> greatest, Optional<BigDecimal> years, Amount ceiling, Support support, Place place) {
        return switch (place.law().lookup(greatest)) {
            case Lookup.Gap<Amount> gap -> place.closed(gap.because());
            case Lookup.Known<Amount> most
            when support.amountEur().compareTo(most.value().amount()) > 0 ->
                place.closed(new Explanation(
                        "eu.box.amount",
                        new Amount(support.amountEur(), "EUR"),
                        most.value(),
                        new Value.Count(support.termYears())));
            case Lookup.Known<Amount> most -> available(most.value(), years, ceiling, support);
        };
    }

    /** The ceiling in the proportion of the support to the greatest one, over its time where time counts. */
    private static Answer available(Amount most, Optional<BigDecimal> years, Amount ceiling, Support support) {
        BigDecimal above = ceiling.amount()
                .multiply(support.amountEur())
                .multiply(years.isPresent() ? support.termYears() : BigDecimal.ONE);
        BigDecimal below = most.amount().multiply(years.orElse(BigDecimal.ONE));
        return new Answer.Available(Money.of(CurrencyUnit.EUR, above.divide(below, DIGITS_34), RoundingMode.HALF_UP));
    }
}
