package se.brygga.core.law.se;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.brygga.core.enterprise.OwnershipGraph;
import se.brygga.core.financing.Application;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Fact;
import se.brygga.core.law.Finding;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.eu.sme.SmeAssessment;
import se.brygga.core.law.eu.sme.SmeCase;
import se.brygga.core.law.eu.sme.SmeDefinition;

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
            SmeCase enterprise =
                    new SmeCase(application.applicant().id(), known, application.decisionDate(), Set.of(), List.of());
            return SmeAssessment.of(enterprise, definition, law).as(provision);
        });
    }
}
