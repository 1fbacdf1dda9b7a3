package se.brygga.core.law;

import java.util.Collection;

/** The answer of a finding or of a whole assessment; declared in the order in which one overrules the next. */
public enum Outcome {
    /** At least one provision is breached. */
    NOT_MET,
    /** A fact is missing. */
    UNDETERMINED,
    /** A person must weigh something. */
    FOR_JUDGEMENT,
    /** Everything is complied with. */
    MET;

    /**
     * The first of the outcomes, in the order above, that occurs among the findings; their order does not matter. No
     * finding at all gives MET.
     */
    public static Outcome of(Collection<? extends Finding> findings) {
        return findings.stream().map(Finding::outcome).min(Outcome::compareTo).orElse(MET);
    }
}
