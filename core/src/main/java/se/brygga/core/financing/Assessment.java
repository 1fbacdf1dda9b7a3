package se.brygga.core.financing;

import java.util.List;
import java.util.Optional;
import se.brygga.core.law.Act;
import se.brygga.core.law.Duty;
import se.brygga.core.law.Finding;
import se.brygga.core.law.Outcome;

/**
 * What the law of the decision day says about an application. It proposes; a person decides.
 *
 * @param application the facts
 * @param acts the acts that decided
 * @param findings what each provision answers
 * @param policyFindings what each term of the institution's policy answers; never touches the law's outcome
 * @param duties what the decider must do around the decision
 * @param aid the aid, where it could be counted
 * @param receipt what it takes to do the same again
 */
public record Assessment(
        Application application,
        List<Act> acts,
        List<Finding> findings,
        List<Finding> policyFindings,
        List<Duty> duties,
        Optional<AidAnswer.Figures> aid,
        Receipt receipt) {

    /** Keeps copies. */
    public Assessment {
        acts = List.copyOf(acts);
        findings = List.copyOf(findings);
        policyFindings = List.copyOf(policyFindings);
        duties = List.copyOf(duties);
    }

    /** The law's answer as a whole. */
    public Outcome outcome() {
        return Outcome.of(findings);
    }

    /** The policy's answer as a whole; MET where there is no policy. */
    public Outcome policyOutcome() {
        return Outcome.of(policyFindings);
    }

    /** Findings that a person must still do something about, in the order of the law. */
    public List<Finding> open() {
        return findings.stream()
                .filter(finding -> finding.outcome() != Outcome.MET)
                .toList();
    }
}
