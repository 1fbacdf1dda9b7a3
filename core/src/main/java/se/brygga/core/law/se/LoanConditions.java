package se.brygga.core.law.se;

import static se.brygga.core.law.Degree.SPECIAL_REASONS;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.brygga.core.financing.Terms.Collateral;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.Fact;
import se.brygga.core.law.Finding;
import se.brygga.core.law.Question;

/** Conditions that both ordinances put on loans in the same words. */
public final class LoanConditions {

    private LoanConditions() {}

    /**
     * Collateral as can be required is for a person to weigh; none at all, or subordinated, needs special reasons (SFS
     * 2009:41 13 §; SFS 2012:872 8 §).
     */
    public static Finding collateral(Citation provision, List<Collateral> pledged) {
        if (pledged.isEmpty()) {
            return Finding.notMetUnless(
                    SPECIAL_REASONS, provision, Optional.empty(), new Explanation("collateral.none"));
        }
        if (pledged.stream().anyMatch(one -> one.subordinated().orElse(false))) {
            return Finding.notMetUnless(
                    SPECIAL_REASONS, provision, Optional.empty(), new Explanation("collateral.subordinated"));
        }
        List<Question> ranks = IntStream.range(0, pledged.size())
                .filter(i -> pledged.get(i).subordinated().isEmpty())
                .mapToObj(i -> new Question(
                        "/terms/collateral/" + i + "/subordinated",
                        new Explanation("question.terms.collateral.subordinated")))
                .toList();
        if (!ranks.isEmpty()) {
            return Fact.asking(provision, ranks);
        }
        return Finding.forJudgement(
                provision, new Explanation("collateral.given"), new Explanation("collateral.threshold"));
    }
}
