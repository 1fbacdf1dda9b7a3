package se.brygga.app.organisation;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of policy term that a product may have. A profile that names another is refused. */
public enum TermKind {
    /** Smallest amount. */
    MIN("min", Shape.AMOUNT),
    /** Largest amount. */
    MAX("max", Shape.AMOUNT),
    /** Largest amount for a starting enterprise. */
    MAX_FOR_START_UPS("max-for-start-ups", Shape.AMOUNT),
    /** Longest term. */
    MAX_TERM_MONTHS("max-term-months", Shape.COUNT),
    /** Longest time before repayment begins. */
    MAX_AMORTISATION_FREE_MONTHS("max-amortisation-free-months", Shape.COUNT),
    /** Fee for setting up the loan (uppläggningsavgift), as an amount. */
    SET_UP_FEE("set-up-fee", Shape.AMOUNT),
    /** Fee for setting up the loan, as a share of it. */
    SET_UP_FEE_SHARE("set-up-fee-share", Shape.PERCENT),
    /** Least fee when the fee is a share. */
    SET_UP_FEE_MIN("set-up-fee-min", Shape.AMOUNT),
    /** Largest fee when the fee is a share. */
    SET_UP_FEE_MAX("set-up-fee-max", Shape.AMOUNT),
    /** Fee for early repayment, as a share of what is outstanding. */
    PREPAYMENT_FEE("prepayment-fee", Shape.PERCENT),
    /** The months after payout in which early repayment costs a fee. */
    PREPAYMENT_FEE_WITHIN_MONTHS("prepayment-fee-within-months", Shape.COUNT),
    /** Least share of the need that others bear. */
    CO_FINANCE("co-finance", Shape.PERCENT),
    /** Amount above which others must take part. */
    CO_FINANCE_ABOVE("co-finance-above", Shape.AMOUNT),
    /** Largest number of persons employed. */
    MAX_HEADCOUNT("max-headcount", Shape.COUNT),
    /** Turnover in euro that must not be reached; with a balance limit, one of the two is enough. */
    MAX_TURNOVER_EUR("max-turnover-eur", Shape.AMOUNT),
    /** Balance sheet total in euro that must not be reached. */
    MAX_BALANCE_EUR("max-balance-eur", Shape.AMOUNT),
    /** Personal guarantee asked for, as a share of the loan. */
    PERSONAL_GUARANTEE("personal-guarantee", Shape.PERCENT),
    /** Usual addition to the base rate, shown in the calculator. */
    INTEREST_SURCHARGE("interest-surcharge", Shape.PERCENT),
    /** Highest interest. */
    MAX_INTEREST("max-interest", Shape.PERCENT),
    /** Lowest interest, such as one that never lies below what the parent company pays for the money itself. */
    MIN_INTEREST("min-interest", Shape.PERCENT),
    /** Yearly fee of a guarantee. */
    ANNUAL_FEE("annual-fee", Shape.PERCENT),
    /** Whether only limited companies may have it. */
    LIMITED_COMPANIES_ONLY("limited-companies-only", Shape.FLAG),
    /** Amount above which a sustainability workshop is asked for. */
    SUSTAINABILITY_WORKSHOP_ABOVE("sustainability-workshop-above", Shape.AMOUNT),
    /** Usual number of working days from complete application to decision. */
    HANDLING_DAYS("handling-days", Shape.COUNT);

    /** How the value of a term is written. */
    public enum Shape {
        AMOUNT,
        PERCENT,
        COUNT,
        FLAG
    }

    private final String key;
    private final Shape shape;

    TermKind(String key, Shape shape) {
        this.key = key;
        this.shape = shape;
    }

    /** Its name in the profile and in policy citations. */
    public String key() {
        return key;
    }

    /** How its value is written. */
    public Shape shape() {
        return shape;
    }

    /** The kind with that name. */
    public static Optional<TermKind> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
