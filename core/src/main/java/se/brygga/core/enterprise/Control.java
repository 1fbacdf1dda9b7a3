package se.brygga.core.enterprise;

/**
 * A way to control another enterprise whatever the share of its capital: the four relations that link enterprises
 * (Annex I article 3.3 a-d; Regulation 2023/2831 article 2.2 a-d).
 */
public enum Control {
    /** A majority of the shareholders' or members' votes. */
    MAJORITY_OF_VOTES,
    /** The right to appoint or remove a majority of the board. */
    APPOINTS_BOARD_MAJORITY,
    /** A dominant influence by contract or by a clause in the articles of association. */
    DOMINANT_INFLUENCE,
    /** Sole control of a majority of the votes under an agreement with other shareholders. */
    SHAREHOLDER_AGREEMENT
}
