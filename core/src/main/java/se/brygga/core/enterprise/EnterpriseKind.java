package se.brygga.core.enterprise;

/**
 * What an owner is, as far as the SME definition treats owners differently (Annex I to Regulation 651/2014, articles
 * 3.2 and 3.4).
 */
public enum EnterpriseKind {
    /** Any entity engaged in an economic activity, whatever its legal form (article 1). */
    ENTERPRISE(Role.ORDINARY),
    /** The State, a region, a municipality or another public body. */
    PUBLIC_BODY(Role.PUBLIC),
    /**
     * A local authority of its own with a yearly budget below EUR 10 million and fewer than 5 000 inhabitants (article
     * 3.2 d).
     */
    SMALL_MUNICIPALITY(Role.PUBLIC),
    /** A public investment corporation (article 3.2 a). */
    PUBLIC_INVESTMENT_CORPORATION(Role.INVESTOR),
    /** A venture capital company (article 3.2 a). */
    VENTURE_CAPITAL(Role.INVESTOR),
    /**
     * Individuals who regularly invest own money in unlisted firms; exempt up to an amount per firm (article 3.2 a).
     */
    BUSINESS_ANGELS(Role.INVESTOR),
    /** A university or a non-profit research centre (article 3.2 b). */
    UNIVERSITY(Role.INVESTOR),
    /** An institutional investor (article 3.2 c). */
    INSTITUTIONAL_INVESTOR(Role.INVESTOR),
    /** A regional development fund (article 3.2 c). */
    REGIONAL_DEVELOPMENT_FUND(Role.INVESTOR);

    private enum Role {
        ORDINARY,
        PUBLIC,
        INVESTOR
    }

    private final Role role;

    EnterpriseKind(Role role) {
        this.role = role;
    }

    /**
     * Whether this is a public body: it is no enterprise in the walks, and what it controls is tested by itself
     * (article 3.4).
     */
    public boolean isPublicBody() {
        return role == Role.PUBLIC;
    }

    /**
     * Whether this is one of the investors that may hold a quarter or more without becoming a partner (article 3.2,
     * second subparagraph).
     */
    public boolean isListedInvestor() {
        return role == Role.INVESTOR;
    }
}
