package se.brygga.app.organisation;

import java.util.List;

/**
 * A paper that an application needs, by the institution's own word.
 *
 * @param kind which paper
 * @param when which applications need it
 * @param products codes of the products that it is asked for; empty = every product
 * @param why one sentence to the applicant
 */
public record RequiredPaper(Kind kind, When when, List<String> products, Texts why) {

    /** The papers that the product knows by name. */
    public enum Kind {
        /** What it costs and where the money comes from. */
        BUDGET,
        /** What a new enterprise is going to do. */
        BUSINESS_PLAN,
        /** The last closed year of an enterprise that exists (årsredovisning, bokslut). */
        ANNUAL_ACCOUNTS,
        /** The word of a bank or another financier that bears a part. */
        FINANCIER_PROMISE
    }

    /** Which applications need a paper. */
    public enum When {
        /** All of them. */
        ALWAYS,
        /** Those of somebody who has not registered the enterprise yet. */
        NOT_YET_REGISTERED,
        /** Those of an enterprise that is registered. */
        REGISTERED,
        /** Those in which somebody else bears a part. */
        OTHER_FINANCIER
    }

    /**
     * What an application is, as far as papers depend on it.
     *
     * @param product code of the product
     * @param registered whether the enterprise is registered
     * @param otherFinancier whether somebody else bears a part
     */
    public record Asked(String product, boolean registered, boolean otherFinancier) {}

    public RequiredPaper {
        products = List.copyOf(products);
    }

    /** Whether the application needs it. */
    public boolean isNeededFor(Asked application) {
        boolean fits = switch (when) {
            case ALWAYS -> true;
            case NOT_YET_REGISTERED -> !application.registered();
            case REGISTERED -> application.registered();
            case OTHER_FINANCIER -> application.otherFinancier();
        };
        return fits && (products.isEmpty() || products.contains(application.product()));
    }
}
