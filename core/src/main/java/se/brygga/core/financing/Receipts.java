package se.brygga.core.financing;

import java.util.List;
import java.util.Optional;
import se.brygga.core.json.Json;
import se.brygga.core.law.Act;
import se.brygga.core.law.Duty;
import se.brygga.core.law.Finding;
import se.brygga.core.law.Language;
import se.brygga.core.law.LawOn;

/** Closes an assessment with its receipt. */
public final class Receipts {

    private Receipts() {}

    /**
     * An assessment that has no receipt yet.
     *
     * @param application the facts
     * @param acts the acts that decided
     * @param findings the law's findings
     * @param policyFindings the policy's findings
     * @param duties duties of procedure
     * @param aid the aid, where it could be counted
     */
    public record Unsealed(
            Application application,
            List<Act> acts,
            List<Finding> findings,
            List<Finding> policyFindings,
            List<Duty> duties,
            Optional<AidAnswer.Figures> aid) {

        private Assessment with(Receipt receipt) {
            return new Assessment(application, acts, findings, policyFindings, duties, aid, receipt);
        }
    }

    /**
     * The assessment with a receipt of its facts, of every parameter that was used, and of its result with the binding
     * Swedish texts.
     */
    public static Assessment seal(Framework framework, LawOn law, Unsealed unsealed) {
        Json facts = ApplicationJson.of(unsealed.application());
        Receipt empty = Receipt.of(framework.profileHash(), facts, List.of(), new Json.Nothing());
        Json result = AssessmentJson.result(unsealed.with(empty), Language.SV).done();
        return unsealed.with(Receipt.of(framework.profileHash(), facts, law.used(), result));
    }
}
