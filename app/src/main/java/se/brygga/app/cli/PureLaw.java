package se.brygga.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.brygga.core.law.Lawbook;
import se.brygga.core.law.eu.sme.AnnexI;
import se.brygga.core.law.eu.sme.SmeDefinition;
import se.brygga.core.law.se.SwedishLaw;

/** The law that the pure commands answer from. */
final class PureLaw {

    private PureLaw() {}

    static Lawbook lawbook() {
        return SwedishLaw.LAWBOOK;
    }

    /** The definition of size that is asked for by its id. */
    static SmeDefinition definition(Cursor value, LocalDate date) throws BadInput {
        List<SmeDefinition> known = Stream.concat(Stream.of(AnnexI.on(date)), SwedishLaw.SME_DEFINITIONS.stream())
                .toList();
        String id = value.text();
        Optional<SmeDefinition> found =
                known.stream().filter(definition -> definition.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            throw value.bad(
                    "choice.unknown",
                    id,
                    String.join(", ", known.stream().map(SmeDefinition::id).toList()));
        }
        return found.get();
    }
}
