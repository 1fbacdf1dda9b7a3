package se.brygga.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.brygga.core.law.Lawbook;
import se.brygga.core.law.eu.EuLawbook;
import se.brygga.core.law.eu.sme.AnnexI;
import se.brygga.core.law.eu.sme.SmeDefinition;

/** The law that the pure commands answer from. */
final class PureLaw {

    private static final Lawbook LAWBOOK = EuLawbook.lawbook();

    private PureLaw() {}

    static Lawbook lawbook() {
        return LAWBOOK;
    }

    /** The definition of size that is asked for by its id. */
    static SmeDefinition definition(Cursor value, LocalDate date) throws BadInput {
        List<SmeDefinition> known = List.of(AnnexI.on(date));
        String id = value.text();
        Optional<SmeDefinition> found = known.stream().filter(definition -> definition.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            throw value.bad("choice.unknown", id, String.join(", ", known.stream().map(SmeDefinition::id).toList()));
        }
        return found.get();
    }
}
