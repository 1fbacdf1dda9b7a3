package se.brygga.app.cases.internal;

import java.util.Optional;
import java.util.UUID;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseFile.Declaration;
import se.brygga.app.cases.Refusal;

/** Conflict of interest (jäv): nobody works on a case before declaring that there is none. */
final class Conflicts {

    private Conflicts() {}

    static Optional<Refusal> hindering(CaseFile file, UUID person) {
        Optional<Declaration> own = file.procedure().declarations().stream()
                .filter(d -> d.person().equals(person))
                .findFirst();
        return own.map(declaration ->
                        declaration.conflict() ? Optional.of(Refusal.CONFLICT_OF_INTEREST) : Optional.<Refusal>empty())
                .orElse(Optional.of(Refusal.CONFLICT_NOT_DECLARED));
    }
}
