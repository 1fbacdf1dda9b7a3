package se.brygga.app.cases;

/** Why something was not done to a case. */
public enum Refusal {
    /** There is no such case, or it lies outside what the person may see. */
    NOT_FOUND,
    /** The case is in a status that does not allow it. */
    WRONG_STATUS,
    /** A required part of the application has no answer. */
    INCOMPLETE,
    /** The declaration at the end was not given. */
    NOT_DECLARED,
    /** Whoever handles the case has declared a conflict of interest. */
    CONFLICT_OF_INTEREST,
    /** Whoever declared a conflict of interest does not take it back; a colleague examines it. */
    CONFLICT_STANDS,
    /** The person has declared no conflict that could be lifted. */
    NO_CONFLICT_TO_LIFT,
    /** Whoever handles the case has not declared whether there is a conflict of interest. */
    CONFLICT_NOT_DECLARED,
    /** The person lacks the certificate that handling credit requires. */
    NO_CERTIFICATE,
    /** The law's answer does not allow approval: something is not met, unknown or not yet judged. */
    LAW_NOT_MET,
    /** What was declared and the register's entry are not one award, or another declaration has the entry already. */
    NOT_SAME_AWARD,
    /** The room for aid that the proposal needs is taken. */
    NO_HEADROOM,
    /** The ownership has changed since the law was asked; it must be asked again. */
    OWNERSHIP_CHANGED,
    /** Earlier aid has changed since the law was asked; it must be asked again. */
    AID_CHANGED,
    /** An approval that nobody has proposed: only one person would stand behind it. */
    NOT_AS_PROPOSED,
    /** What was judged is no provision of any act, so no rule would ever ask for it. */
    NO_PROVISION,
    /** What was stated is no fact that the law asks for. */
    NO_FACT,
    /** The applicant has told of ownership that nobody has confirmed or refused yet. */
    CLAIMS_UNANSWERED,
    /** Nothing shows that the applicant may act for the enterprise, so nothing is approved. */
    NO_RIGHT_TO_ACT,
    /** There is no such claim in the case, or it has been answered. */
    CLAIM_ANSWERED,
    /** With the claimed share the owners would hold more than a hundred per cent. */
    CLAIM_OVER_HUNDRED,
    /** A share from a later day is known already. */
    CLAIM_LATER_KNOWN,
    /** A text is too short to tell anybody why. */
    TEXT_TOO_SHORT,
    /** The one who proposed may not decide. */
    SAME_PERSON,
    /** The decision came under an account that is not the decider's. */
    NOT_OWN_ACCOUNT,
    /** The single undertaking would pass the ceiling. */
    OVER_CEILING,
    /** The key was used for another decision. */
    KEY_REUSED,
    /** The first call with this key is still running. */
    KEY_RUNNING;

    /** The key of the sentence that says what, where and how to mend it. */
    public String key() {
        return "cases.refused." + name();
    }
}
