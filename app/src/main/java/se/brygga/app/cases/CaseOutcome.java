package se.brygga.app.cases;

/** How a closed case ended. */
public enum CaseOutcome {
    /** Financing was granted (beviljad). */
    APPROVED,
    /** Financing was refused (avslagen). */
    DECLINED,
    /** The applicant withdrew (återtagen). */
    WITHDRAWN;

    /** The key of the word on screens, in letters and reports. */
    public String key() {
        return "cases.outcome." + name();
    }
}
