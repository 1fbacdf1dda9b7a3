package se.brygga.core.financing;

import java.util.List;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Period;
import se.brygga.core.law.Value;

/**
 * A form of financing under the institution's own name, with the limits that the institution sets itself.
 *
 * @param code its code, such as {@code MICRO_LOAN}
 * @param form the form that the law knows it as
 * @param offering where the policy says when it is offered
 * @param offered the days on which it is offered
 * @param terms its terms by date
 */
public record Product(String code, Form form, Citation offering, List<Period> offered, List<Term> terms) {

    /** Keeps copies. */
    public Product {
        offered = List.copyOf(offered);
        terms = List.copyOf(terms);
    }

    /**
     * One term with its values by date.
     *
     * @param kind what it limits
     * @param values the values; the parameter's provision is what findings cite
     */
    public record Term(Kind kind, Parameter<? extends Value> values) {}

    /** What a policy term can limit. Costs and service times are no limits and are not listed here. */
    public enum Kind {
        /** Smallest amount; an {@link Value.Amount}. */
        MIN,
        /** Largest amount; an {@link Value.Amount}. */
        MAX,
        /** Largest amount for a firm that is starting; an {@link Value.Amount}. */
        MAX_FOR_START_UPS,
        /** Longest term; {@link Value.Months}. */
        MAX_TERM,
        /** Longest time without principal; {@link Value.Months}. */
        MAX_AMORTISATION_FREE,
        /** Least share of the need that others bear; a {@link Value.Share}. */
        CO_FINANCE,
        /**
         * The amount above which others must take part; below it {@link #CO_FINANCE} asks nothing. An
         * {@link Value.Amount}.
         */
        CO_FINANCE_ABOVE,
        /** Largest number of persons employed; a {@link Value.Count}. */
        MAX_HEADCOUNT,
        /** Largest turnover, or {@link #MAX_BALANCE} where both are set; an {@link Value.Amount} in euro. */
        MAX_TURNOVER,
        /**
         * Largest balance sheet total, or {@link #MAX_TURNOVER} where both are set; an {@link Value.Amount} in euro.
         */
        MAX_BALANCE,
        /** Highest interest; a {@link Value.Rate}. */
        MAX_INTEREST,
        /** Lowest interest; a {@link Value.Rate}. */
        MIN_INTEREST,
        /** Only for limited companies, if the {@link Value.Choice} is {@code YES}. */
        LIMITED_COMPANIES_ONLY
    }
}
