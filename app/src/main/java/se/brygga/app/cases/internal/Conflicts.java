package se.brygga.app.cases.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseFile.Declaration;
import se.brygga.app.cases.Refusal;

/** Conflict of interest (jäv): nobody works on a case before declaring that there is none. */
final class Conflicts {

    private Conflicts() {}

    /** Whether she stands behind the case herself: then no declaration helps (SFS 2017:900 16 §). */
    static Optional<Refusal> own(DSLContext dsl, CaseFile file, UUID person, LocalDate today) {
        boolean hers = dsl.fetchSingle("select cases.is_own_case(?, ?, ?::date)", file.id(), person, today)
                .get(0, Boolean.class);
        return hers ? Optional.of(Refusal.CONFLICT_OF_INTEREST) : Optional.empty();
    }

    static Optional<Refusal> hindering(CaseFile file, UUID person) {
        Optional<Declaration> own = file.procedure().declarations().stream()
                .filter(d -> d.person().equals(person))
                .findFirst();
        return own.map(declaration ->
                        declaration.conflict() ? Optional.of(Refusal.CONFLICT_OF_INTEREST) : Optional.<Refusal>empty())
                .orElse(Optional.of(Refusal.CONFLICT_NOT_DECLARED));
    }
}
