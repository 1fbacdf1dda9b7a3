package se.brygga.core.enterprise;

/**
 * Why a set of holdings is not a possible ownership.
 *
 * @param kind what is wrong
 * @param place which list the fault is in
 * @param index the place in that list, counted from nought
 * @param inner for a person: the place in the person's own list; otherwise nought
 * @param name the enterprise or person concerned
 */
public record OwnershipFault(Kind kind, Place place, int index, int inner, String name) {

    /** The kinds of fault. */
    public enum Kind {
        /** The holder is not among the declared enterprises. */
        UNDECLARED_HOLDER,
        /** The held enterprise is not among the declared ones. */
        UNDECLARED_HELD,
        /**
         * An enterprise is said to own itself. Shares in itself carry no vote and are left out of a statement of
         * owners.
         */
        SELF_OWNERSHIP,
        /** The shares of the capital of one enterprise add up to more than a hundred per cent. */
        CAPITAL_OVER_WHOLE,
        /** The shares of the votes of one enterprise add up to more than a hundred per cent. */
        VOTES_OVER_WHOLE,
        /** Two enterprises, or an enterprise and a person, have the same id. */
        SAME_ID_TWICE
    }

    /** Where the fault was found. */
    public enum Place {
        /** Among the enterprises. */
        ENTERPRISES,
        /** Among the holdings. */
        HOLDINGS,
        /** Among the persons. */
        PERSONS
    }

    static OwnershipFault holding(Kind kind, int index, String name) {
        return new OwnershipFault(kind, Place.HOLDINGS, index, 0, name);
    }
}
