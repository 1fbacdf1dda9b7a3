package se.brygga.app.clients;

/** What became of an edit of ownership. */
public sealed interface OwnershipChange {

    /** Recorded; both ends have a new version, and every decision under way on the old one will assess again. */
    record Recorded() implements OwnershipChange {}

    /** Not recorded. */
    record Refused(Why why) implements OwnershipChange {}

    /** Why an edit of ownership is refused. */
    enum Why {
        /** An enterprise cannot own itself. */
        OWNS_ITSELF,
        /** The known shares of one enterprise would pass a hundred per cent. */
        OVER_HUNDRED,
        /** The known votes in one enterprise would pass a hundred per cent. */
        VOTES_OVER_HUNDRED,
        /** A share that begins on a later day is known already. */
        LATER_SHARE_KNOWN,
        /** The person who holds is not in the register. */
        UNKNOWN_PERSON,
        /** A share lies between nought and a hundred per cent. */
        NOT_A_SHARE,
        /** One of the two is not in the register. */
        UNKNOWN_ENTERPRISE;

        /** The key of the sentence on screens. */
        public String key() {
            return "clients.ownership.refused." + name();
        }
    }
}
