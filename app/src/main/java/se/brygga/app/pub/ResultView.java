package se.brygga.app.pub;

import java.util.List;
import java.util.Optional;
import se.brygga.app.organisation.CompanyGroup.Office;
import se.brygga.app.web.ui.Fact;

/**
 * The result.
 *
 * @param verdicts the products, those that fit first
 * @param headroom what is left under the ceiling for public support
 * @param given what was answered, with links to change it
 * @param office whom to talk to in the person's county
 * @param query the answers, for other addresses
 */
public record ResultView(
        List<Verdict> verdicts,
        Optional<Verdict.Reason> headroom,
        List<Fact> given,
        Optional<Office> office,
        String query) {

    /** The products that stand so. */
    public List<Verdict> of(Verdict.Fit fit) {
        return verdicts.stream().filter(v -> v.fit() == fit).toList();
    }

    /** How many products stand so. */
    public long count(Verdict.Fit fit) {
        return of(fit).size();
    }
}
