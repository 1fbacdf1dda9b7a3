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
 * @param history what closed years said of the size of the whole group, oldest first, the last being the year whose
 *     figures are given; empty for a new enterprise, or where no year is known
 */
public record Group(
        List<Enterprise> enterprises,
        List<Holding> holdings,
        List<ControllingPerson> persons,
        List<ClosedYear> history) {

    /** A group of which no closed years are told. */
    public Group(List<Enterprise> enterprises, List<Holding> holdings, List<ControllingPerson> persons) {
        this(enterprises, holdings, persons, List.of());
    }

    /**
     * What the figures of one closed year said.
     *
     * @param year the year
     * @param sme whether they lay within the ceilings of small and medium-sized enterprises
     */
    public record ClosedYear(int year, boolean sme) {}

    /** Keeps copies. */
    public Group {
        enterprises = List.copyOf(enterprises);
        holdings = List.copyOf(holdings);
        persons = List.copyOf(persons);
        history = List.copyOf(history);
    }
}
