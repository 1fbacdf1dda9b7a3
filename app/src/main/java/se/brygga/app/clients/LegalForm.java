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

    /** The key of the word on screens. */
    public String key() {
        return "clients.legal-form." + name();
    }
}
