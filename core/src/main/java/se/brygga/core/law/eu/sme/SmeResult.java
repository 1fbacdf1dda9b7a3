package se.brygga.core.law.eu.sme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import se.brygga.core.enterprise.Share;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.Finding;
import se.brygga.core.law.Question;

/**
 * What the test of size found.
 *
 * @param figures the sums over the enterprise with its linked and partner enterprises
 * @param category the class by these figures; empty where it is open
 * @param sme whether they lie within the ceilings, and no public body controls a quarter; empty where it is open
 * @param status the same with earlier years taken into account
 * @param weights how much of each enterprise's figures was counted
 * @param findings every step with its provision
 */
public record SmeResult(
        Figures figures,
        Optional<SmeCategory> category,
        Optional<Boolean> sme,
        SmeStatus status,
        SortedMap<String, Share> weights,
        List<Finding> findings) {

    /** Keeps a copy of the list. */
    public SmeResult {
        findings = List.copyOf(findings);
    }

    /**
     * The sums that were tested; a sum is empty where a figure is missing.
     *
     * @param headcount annual work units
     * @param turnoverEur turnover in euro, unrounded
     * @param balanceSheetEur balance sheet total in euro, unrounded
     */
    public record Figures(
            Optional<BigDecimal> headcount, Optional<BigDecimal> turnoverEur, Optional<BigDecimal> balanceSheetEur) {}

    /**
     * The same test where nothing was said of who owns whom: too large stays too large, but nothing else is settled.
     */
    public SmeResult withOwnershipUnknown(SmeDefinition definition) {
        if (status == SmeStatus.NOT_SME) {
            return this;
        }
        Question question = new Question("/holdings", new Explanation("eu.sme.question.ownership"));
        List<Finding> more = new ArrayList<>(findings);
        more.add(Finding.undetermined(
                definition.provisions().linked(), new Explanation("eu.sme.open"), List.of(question)));
        return new SmeResult(figures, Optional.empty(), Optional.empty(), SmeStatus.UNDETERMINED, weights, more);
    }

    /** One finding in place of all, for a provision that asks only whether the enterprise is small or medium-sized. */
    public Finding as(Citation provision) {
        return switch (status) {
            case SME -> Finding.met(provision, new Explanation("eu.sme.is"));
            case NOT_SME -> Finding.notMet(provision, new Explanation("eu.sme.is-not"));
            case UNDETERMINED ->
                Finding.undetermined(
                        provision,
                        new Explanation("eu.sme.open"),
                        findings.stream()
                                .filter(Finding.Undetermined.class::isInstance)
                                .flatMap(finding -> ((Finding.Undetermined) finding).questions().stream())
                                .toList());
        };
    }
}
