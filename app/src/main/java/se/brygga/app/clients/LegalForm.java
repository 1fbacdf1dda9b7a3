package se.brygga.app.clients;

/** How an enterprise is run (juridisk form), in the words of the {@code assess} contract. */
public enum LegalForm {
    /** A natural person's own business (enskild näringsverksamhet); its number is the owner's. */
    SOLE_TRADER,
    /** Aktiebolag. */
    LIMITED_COMPANY,
    /** Handelsbolag or kommanditbolag. */
    PARTNERSHIP,
    /** Ekonomisk förening. */
    ECONOMIC_ASSOCIATION,
    /** Planned, with no registration yet; may apply, may not be paid. */
    NOT_YET_REGISTERED,
    /** Anything else that carries on economic activity. */
    OTHER;

    private static final char PUBLIC = '2';

    /**
     * The form that the first digit of an organisation number tells (Act 1974:174 on identity designations for legal
     * persons and the Tax Agency's groups): 5 limited companies, 7 economic associations, 9 trading and limited
     * partnerships. State, regions and municipalities (2), foreign companies (3), foundations and non-profit
     * associations (8) and the rest are {@link #OTHER}.
     *
     * @param digits ten digits
     */
    public static LegalForm behind(String digits) {
        return switch (digits.charAt(0)) {
            case '5' -> LIMITED_COMPANY;
            case '7' -> ECONOMIC_ASSOCIATION;
            case '9' -> PARTNERSHIP;
            default -> OTHER;
        };
    }

    /**
     * What the number tells of an owner, in the contract's words: group 2 are the state, regions, municipalities and
     * parishes, whose holdings count as public until an officer knows better.
     *
     * @param digits ten digits
     */
    public static String kindBehind(String digits) {
        return digits.charAt(0) == PUBLIC ? "PUBLIC_BODY" : "ENTERPRISE";
    }

    /** The key of the word on screens. */
    public String key() {
        return "clients.legal-form." + name();
    }
}
