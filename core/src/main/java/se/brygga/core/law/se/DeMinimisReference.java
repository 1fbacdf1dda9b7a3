package se.brygga.core.law.se;

import java.util.ArrayList;
import java.util.List;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.Finding;
import se.brygga.core.law.Finding.Undetermined;
import se.brygga.core.law.Outcome;
import se.brygga.core.law.Question;
import se.brygga.core.law.Value.Provision;

/**
 * The section that makes a financing de minimis aid answers as the EU regulation does; both are listed (SFS 2009:41 9
 * §; SFS 2012:872 4 §).
 */
public final class DeMinimisReference {

    private DeMinimisReference() {}

    /** The regulation's findings, and the section's own that follows from them. */
    public static List<Finding> under(Citation provision, Situation situation) {
        List<Finding> regulation = situation.aid().findings();
        if (regulation.isEmpty()) {
            return List.of();
        }
        List<Finding> all = new ArrayList<>(regulation);
        all.add(following(provision, regulation));
        return all;
    }

    private static Finding following(Citation provision, List<Finding> regulation) {
        Outcome outcome = Outcome.of(regulation);
        Finding worst = regulation.stream()
                .filter(finding -> finding.outcome() == outcome)
                .findFirst()
                .orElseThrow();
        Provision article = new Provision(worst.provision());
        return switch (outcome) {
            case MET -> Finding.met(provision, new Explanation("deMinimis.met", article));
            case NOT_MET ->
                worst.measure()
                        .map(measure ->
                                Finding.notMet(provision, measure, new Explanation("deMinimis.notMet", article)))
                        .orElseGet(() -> Finding.notMet(provision, new Explanation("deMinimis.notMet", article)));
            case UNDETERMINED ->
                Finding.undetermined(
                        provision, new Explanation("deMinimis.undetermined", article), questions(regulation));
            case FOR_JUDGEMENT ->
                Finding.forJudgement(
                        provision,
                        new Explanation("deMinimis.undetermined", article),
                        new Explanation("deMinimis.threshold"));
        };
    }

    private static List<Question> questions(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding ->
                        finding instanceof Undetermined open ? open.questions().stream() : List.<Question>of().stream())
                .toList();
    }
}
