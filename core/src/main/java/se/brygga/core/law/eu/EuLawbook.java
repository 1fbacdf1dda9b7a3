package se.brygga.core.law.eu;

import java.util.ArrayList;
import java.util.List;
import se.brygga.core.law.Lawbook;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.eu.acts.EuActs;
import se.brygga.core.law.eu.deminimis.DeMinimisFigures;
import se.brygga.core.law.eu.referencerate.Margins;
import se.brygga.core.law.eu.sme.AnnexI;

/** European law as one lawbook, to which a Member State's is added. */
public final class EuLawbook {

    private EuLawbook() {}

    /** The acts and every dated figure of the rules below. */
    public static Lawbook lawbook() {
        List<Parameter<?>> parameters = new ArrayList<>(DeMinimisFigures.all());
        parameters.addAll(Margins.all());
        parameters.addAll(AnnexI.all());
        return new Lawbook(EuActs.all(), parameters, List.of());
    }
}
