package se.brygga.core.law.se;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.brygga.core.law.Coverage;
import se.brygga.core.law.Lawbook;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.eu.EuLawbook;
import se.brygga.core.law.eu.sme.SmeDefinition;
import se.brygga.core.law.se.procedure.ProcedureDuties;
import se.brygga.core.law.se.sfs2009_41.Ordinance2009;
import se.brygga.core.law.se.sfs2009_41.SmeDefinition2009;
import se.brygga.core.law.se.sfs2012_872.Ordinance2012;

/**
 * The lawbook of state financing in Sweden: two ordinances by date, the acts of procedure, and the European regulations
 * that the ordinances name.
 */
public final class SwedishLaw {

    /** The ordinances, the older first. */
    public static final List<Ordinance> ORDINANCES = List.of(Ordinance2009.INSTANCE, Ordinance2012.INSTANCE);

    /** The whole lawbook as it stands, without any institution's readings. */
    public static final Lawbook LAWBOOK = lawbook();

    /** National texts of the definition of small and medium-sized enterprises, each called by the id of its act. */
    public static final List<SmeDefinition> SME_DEFINITIONS = List.of(SmeDefinition2009.DEFINITION);

    private SwedishLaw() {}

    private static Lawbook lawbook() {
        List<Parameter<?>> parameters = new ArrayList<>(Starting.parameters());
        parameters.addAll(ProcedureDuties.parameters());
        List<Coverage> coverage = new ArrayList<>();
        for (Ordinance ordinance : ORDINANCES) {
            parameters.addAll(ordinance.parameters());
            coverage.addAll(ordinance.coverage());
        }
        return new Lawbook(Acts.ALL, parameters, coverage).and(EuLawbook.lawbook());
    }

    /** The ordinance in force on the day. */
    public static Optional<Ordinance> ordinanceOn(LocalDate day) {
        return ORDINANCES.stream()
                .filter(ordinance -> ordinance.act().inForceOn(day))
                .findFirst();
    }
}
