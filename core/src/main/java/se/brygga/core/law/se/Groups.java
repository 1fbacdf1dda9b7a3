package se.brygga.core.law.se;

import java.util.Optional;
import se.brygga.core.enterprise.OwnershipGraph;
import se.brygga.core.enterprise.OwnershipGraph.Checked;
import se.brygga.core.financing.Application;

/** The ownership around an applicant. */
final class Groups {

    private Groups() {}

    /** The graph, where one is declared that is possible and holds the applicant. */
    static Optional<OwnershipGraph> graph(Application application) {
        return application
                .group()
                .map(group -> OwnershipGraph.check(group.enterprises(), group.holdings(), group.persons()))
                .flatMap(checked -> switch (checked) {
                    case Checked.Sound sound -> Optional.of(sound.graph());
                    case Checked.Faulty _ -> Optional.<OwnershipGraph>empty();
                })
                .filter(graph -> graph.contains(application.applicant().id()));
    }
}
