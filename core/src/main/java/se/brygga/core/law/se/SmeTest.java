package se.brygga.core.law.se;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.brygga.core.enterprise.OwnershipGraph;
import se.brygga.core.financing.Application;
import se.brygga.core.financing.Group;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.Fact;
import se.brygga.core.law.Finding;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.Question;
import se.brygga.core.law.Value.Words;
import se.brygga.core.law.eu.sme.AnnexI;
import se.brygga.core.law.eu.sme.SmeAssessment;
import se.brygga.core.law.eu.sme.SmeCase;
import se.brygga.core.law.eu.sme.SmeDefinition;
import se.brygga.core.law.eu.sme.SmeResult;
import se.brygga.core.law.eu.sme.SmeStatus;
import se.brygga.core.law.eu.sme.TwoYears;

/** Whether the applicant is a small or medium-sized enterprise, counted with its linked and partner enterprises. */
public final class SmeTest {

    private SmeTest() {}

    /**
     * The answer for a section that asks only whether it is. Without a declared group there is a question, not a guess
     * that the firm stands alone.
     */
    public static Finding under(Citation provision, Application application, SmeDefinition definition, LawOn law) {
        Optional<OwnershipGraph> graph = Groups.graph(application);
        return new Fact<>("/group", graph).then(provision, known -> {
            List<TwoYears.Year> years = application.group().map(SmeTest::years).orElse(List.of());
            SmeCase enterprise =
                    new SmeCase(application.applicant().id(), known, application.decisionDate(), Set.of(), years);
            SmeResult result = SmeAssessment.of(enterprise, definition, law);
            return years.size() == 1 && !isNew(application, years.getFirst().year())
                    ? ofOneYear(provision, enterprise, definition, law)
                    : result.as(provision);
        });
    }

    /** The closed years of a group as the definition takes them. */
    public static List<TwoYears.Year> years(Group group) {
        return group.history().stream()
                .map(year -> new TwoYears.Year(year.year(), year.sme()))
                .toList();
    }

    /**
     * Whether the figures of a group lie within the ceilings, whatever other years said; empty where it is open. Annex
     * I answers, also for what the ordinance of 2009 leaves open.
     */
    public static Optional<Boolean> within(String subject, OwnershipGraph group, LawOn law) {
        return SmeAssessment.of(new SmeCase(subject, group, law.day(), Set.of(), List.of()), AnnexI.on(law.day()), law)
                .sme();
    }

    /** A firm whose first year this is has no year before it. */
    private static boolean isNew(Application application, int year) {
        return application
                .applicant()
                .operationsStart()
                .filter(start -> !start.isBefore(LocalDate.of(year, 1, 1)))
                .isPresent();
    }

    /**
     * One closed year of a firm that is older. Within the ceilings it decides as it stands, and the finding says what
     * is assumed; above them the firm keeps its status if it had it a year before, and that has to be asked.
     */
    private static Finding ofOneYear(Citation provision, SmeCase enterprise, SmeDefinition definition, LawOn law) {
        SmeResult result = SmeAssessment.of(enterprise, definition, law);
        TwoYears.Year only = enterprise.history().getFirst();
        Words year = new Words(Integer.toString(only.year()));
        if (result.status() == SmeStatus.SME && result.sme().orElse(false)) {
            return Finding.met(provision, new Explanation("eu.sme.is-by-one-year", year));
        }
        List<TwoYears.Year> kept = new ArrayList<>(List.of(new TwoYears.Year(only.year() - 1, true)));
        kept.add(only);
        SmeCase before = new SmeCase(
                enterprise.subject(), enterprise.graph(), enterprise.date(), enterprise.alreadyConsolidated(), kept);
        boolean earlierYearMatters = result.status() == SmeStatus.NOT_SME
                && SmeAssessment.of(before, definition, law).status() == SmeStatus.SME;
        return earlierYearMatters
                ? Finding.undetermined(
                        provision,
                        new Explanation("eu.sme.above-by-one-year", year),
                        List.of(new Question(
                                "/group/history",
                                new Explanation(
                                        "eu.sme.question.year-before", new Words(Integer.toString(only.year() - 1))))))
                : result.as(provision);
    }
}
