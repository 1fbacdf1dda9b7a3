package se.brygga.core.financing;

import java.util.List;
import se.brygga.core.enterprise.ControllingPerson;
import se.brygga.core.enterprise.Enterprise;
import se.brygga.core.enterprise.Holding;

/**
 * The enterprises, holdings and persons that were declared around the applicant.
 *
 * @param enterprises the enterprises, the applicant among them
 * @param holdings who holds what in whom
 * @param persons persons in control
 */
public record Group(List<Enterprise> enterprises, List<Holding> holdings, List<ControllingPerson> persons) {

    /** Keeps copies. */
    public Group {
        enterprises = List.copyOf(enterprises);
        holdings = List.copyOf(holdings);
        persons = List.copyOf(persons);
    }
}
