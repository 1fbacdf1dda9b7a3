package se.brygga.core.law.se;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import se.brygga.core.financing.Plan.FundSource;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.Fact;
import se.brygga.core.law.Finding;
import se.brygga.core.law.Measure;
import se.brygga.core.law.Question;
import se.brygga.core.law.Value.Amount;

/**
 * How a plan is financed: the need against what this financing and others bear. Several sections ask the same things of
 * it.
 */
public final class Need {

    private Need() {}

    /** Answers from amount, need and sources, or asks for those that are unknown. */
    public static Finding with(Situation situation, Citation provision, Function<Bearing, Finding> rule) {
        Fact<Amount> amount = situation.amount();
        Fact<BigDecimal> need = situation.need();
        Fact<List<FundSource>> sources = situation.sources();
        if (amount.value().isPresent()
                && need.value().isPresent()
                && sources.value().isPresent()) {
            return rule.apply(new Bearing(
                    amount.value().get(), need.value().get(), sources.value().get()));
        }
        List<Question> open = new ArrayList<>();
        for (Fact<?> fact : List.of(amount, need, sources)) {
            if (fact.value().isEmpty()) {
                open.add(fact.question());
            }
        }
        return Fact.asking(provision, open);
    }

    /**
     * The borrower proves that the rest is secured (styrker att den resterande finansieringen är tryggad). Where
     * nothing remains, nothing needs proof.
     */
    public static Finding restIsSecured(Situation situation, Citation provision) {
        return with(situation, provision, bearing -> {
            BigDecimal rest = bearing.rest();
            BigDecimal secured = bearing.sum(source -> source.secured().orElse(false));
            BigDecimal possible = bearing.sum(source -> source.secured().orElse(true));
            if (rest.signum() <= 0) {
                return Finding.met(provision, new Explanation("need.nothingRemains"));
            }
            if (secured.compareTo(rest) < 0 && possible.compareTo(rest) >= 0) {
                return Fact.asking(
                        provision,
                        bearing.questions("secured", source -> source.secured().isEmpty()));
            }
            return secured(provision, bearing.inCurrency(secured), bearing.inCurrency(rest));
        });
    }

    private static Finding secured(Citation provision, Amount has, Amount wants) {
        boolean met = has.amount().compareTo(wants.amount()) >= 0;
        Explanation because = new Explanation(met ? "need.restSecured.met" : "need.restSecured.notMet", has, wants);
        return met
                ? Finding.met(provision, Measure.of(has, wants), because)
                : Finding.notMet(provision, Measure.of(has, wants), because);
    }

    /** This financing and what others bear must not exceed the need. */
    public static Finding notOverfinanced(Situation situation, Citation provision) {
        return with(situation, provision, bearing -> {
            BigDecimal together = bearing.amount().amount().add(bearing.sum(_ -> true));
            boolean met = together.compareTo(bearing.need()) <= 0;
            Amount sum = bearing.inCurrency(together);
            Amount need = bearing.inCurrency(bearing.need());
            Explanation because = new Explanation(met ? "need.notOver.met" : "need.notOver.notMet", sum, need);
            return met
                    ? Finding.met(provision, Measure.of(sum, need), because)
                    : Finding.notMet(provision, Measure.of(sum, need), because);
        });
    }

    /**
     * The need and who bears it.
     *
     * @param amount this financing
     * @param need the calculated need
     * @param sources what others bear
     */
    public record Bearing(Amount amount, BigDecimal need, List<FundSource> sources) {

        /** What this financing leaves to others. */
        public BigDecimal rest() {
            return need.subtract(amount.amount());
        }

        /** The sum of the sources chosen. */
        public BigDecimal sum(Predicate<FundSource> chosen) {
            return sum(sources.stream().filter(chosen).toList());
        }

        private static BigDecimal sum(Collection<FundSource> chosen) {
            return chosen.stream().map(FundSource::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** A figure of the plan in the currency of the terms. */
        public Amount inCurrency(BigDecimal figure) {
            return new Amount(figure, amount.currency());
        }

        /** One question about each source chosen. */
        public List<Question> questions(String key, Predicate<FundSource> chosen) {
            return IntStream.range(0, sources.size())
                    .filter(i -> chosen.test(sources.get(i)))
                    .mapToObj(i -> new Question(
                            "/plan/sources/" + i + "/" + key, new Explanation("question.plan.sources." + key)))
                    .toList();
        }
    }
}
