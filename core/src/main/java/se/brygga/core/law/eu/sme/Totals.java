package se.brygga.core.law.eu.sme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import se.brygga.core.enterprise.AnnualFigures;
import se.brygga.core.enterprise.OwnershipGraph;
import se.brygga.core.enterprise.Share;

/**
 * The weighted sums of the figures. As no figure lies below nought, a sum with figures missing is at least what is
 * known of it.
 *
 * @param headcount annual work units
 * @param turnoverEur turnover in euro
 * @param balanceSheetEur balance sheet total in euro
 */
record Totals(Sum headcount, Sum turnoverEur, Sum balanceSheetEur) {

    /**
     * One sum.
     *
     * @param known what is known of it
     * @param missing the enterprises whose figure is unknown
     */
    record Sum(BigDecimal known, List<String> missing) {

        Optional<BigDecimal> whole() {
            return missing.isEmpty() ? Optional.of(known) : Optional.empty();
        }

        Answer isBelow(BigDecimal limit) {
            return known.compareTo(limit) >= 0 ? Answer.NO : Answer.yesIf(missing.isEmpty());
        }

        Answer isAtMost(BigDecimal limit) {
            return known.compareTo(limit) > 0 ? Answer.NO : Answer.yesIf(missing.isEmpty());
        }
    }

    /** An answer that may still be open. */
    enum Answer {
        YES,
        NO,
        OPEN;

        static Answer yesIf(boolean known) {
            return known ? YES : OPEN;
        }

        Answer and(Answer other) {
            return this == NO || other == NO ? NO : yesIf(this == YES && other == YES);
        }

        Answer or(Answer other) {
            return this == YES || other == YES ? YES : this == NO && other == NO ? NO : OPEN;
        }
    }

    /** Adds up all that counts and is not in the subject's accounts already (article 6.2). */
    static Totals of(Map<String, Share> weights, OwnershipGraph graph, Set<String> consolidated) {
        return new Totals(
                sum(weights, graph, consolidated, AnnualFigures::headcount),
                sum(weights, graph, consolidated, AnnualFigures::turnoverEur),
                sum(weights, graph, consolidated, AnnualFigures::balanceSheetEur));
    }

    private static Sum sum(
            Map<String, Share> weights,
            OwnershipGraph graph,
            Set<String> consolidated,
            Function<AnnualFigures, Optional<BigDecimal>> figure) {
        BigDecimal known = BigDecimal.ZERO;
        SortedSet<String> missing = new TreeSet<>();
        for (Map.Entry<String, Share> weight : weights.entrySet()) {
            if (consolidated.contains(weight.getKey())) {
                continue;
            }
            Optional<BigDecimal> one =
                    figure.apply(graph.enterprise(weight.getKey()).figures());
            known = known.add(weight.getValue().of(one.orElse(BigDecimal.ZERO)));
            if (one.isEmpty()) {
                missing.add(weight.getKey());
            }
        }
        return new Sum(known, List.copyOf(missing));
    }

    /** All enterprises with a figure missing. */
    List<String> missing() {
        SortedSet<String> all = new TreeSet<>(headcount.missing());
        all.addAll(turnoverEur.missing());
        all.addAll(balanceSheetEur.missing());
        return List.copyOf(all);
    }
}
