package se.brygga.core.law;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.brygga.core.law.Value.Amount;
import se.brygga.core.law.Value.Months;
import se.brygga.core.law.Value.Rate;
import se.brygga.core.law.Value.Share;

/**
 * Comparisons with a limit; the limit itself is always allowed. Shares are compared crosswise and amounts exactly, so
 * that nothing is rounded before it is judged.
 */
public final class Limits {

    private Limits() {}

    /**
     * An amount that may be at most the limit. Amounts in two currencies are not compared: the finding then asks for
     * the amount in the limit's currency.
     */
    public static Finding atMost(Citation provision, Amount value, Amount limit) {
        if (!value.currency().equals(limit.currency())) {
            Question question = new Question(
                    "/terms/currency", new Explanation("question.limit.currency", new Value.Words(limit.currency())));
            return Finding.undetermined(provision, new Explanation("limit.currency", value, limit), List.of(question));
        }
        boolean within = value.amount().compareTo(limit.amount()) <= 0;
        Explanation because = new Explanation(within ? "limit.amount.within" : "limit.amount.above", value, limit);
        return answer(within, provision, Measure.of(value, limit), because);
    }

    /** A share of the need that may be at most the limit; no reason lifts it. */
    public static Finding atMost(Citation provision, Share value, Share limit) {
        return answer(value.compareWith(limit) <= 0, provision, Measure.of(value, limit), covering(value, limit));
    }

    /** A share of the need that may be at most the limit, unless a recorded reason of the degree lifts it. */
    public static Finding atMostUnless(Degree degree, Citation provision, Share value, Share limit) {
        return value.compareWith(limit) <= 0
                ? atMost(provision, value, limit)
                : Finding.notMetUnless(
                        degree, provision, Optional.of(Measure.of(value, limit)), covering(value, limit));
    }

    private static Explanation covering(Share value, Share limit) {
        boolean within = value.compareWith(limit) <= 0;
        return new Explanation(
                within ? "limit.share.within" : "limit.share.above", percent(value, limit), percent(limit, limit));
    }

    /** A share that must be at least the limit. The keys of the sentence end in {@code .met} and {@code .notMet}. */
    public static Finding atLeast(Citation provision, Share value, Share limit, String key) {
        boolean met = value.compareWith(limit) >= 0;
        return answer(
                met,
                provision,
                Measure.of(value, limit),
                new Explanation(key + (met ? ".met" : ".notMet"), percent(value, limit), percent(limit, limit)));
    }

    /**
     * A number of months that may be at most the limit. The keys of the sentence end in {@code .met} and
     * {@code .notMet}.
     */
    public static Finding atMost(Citation provision, Months value, Months limit, String key) {
        boolean met = value.months() <= limit.months();
        return answer(
                met,
                provision,
                Measure.of(value, limit),
                new Explanation(key + (met ? ".met" : ".notMet"), value, limit));
    }

    /**
     * A requirement that is simply stated to be true or not. The keys of the sentence end in {@code .met} and
     * {@code .notMet}.
     */
    public static Finding stated(Citation provision, boolean met, String key) {
        Explanation because = new Explanation(key + (met ? ".met" : ".notMet"));
        return met ? Finding.met(provision, because) : Finding.notMet(provision, because);
    }

    /** A share as a percentage that never looks equal to a limit it differs from. */
    public static Rate percent(Share value, Share limit) {
        return new Rate(new BigDecimal(value.against(limit).replace("%", "")));
    }

    private static Finding answer(boolean met, Citation provision, Measure measure, Explanation because) {
        return met ? Finding.met(provision, measure, because) : Finding.notMet(provision, measure, because);
    }
}
