package se.brygga.app.cases;

import java.util.List;

/**
 * Everything that has been said of a case, every version of it: judgements and reasons by provision, declarations by
 * person, each from the first to the latest.
 *
 * @param judgements judgements
 * @param reasons reasons of a degree
 * @param declarations declarations of conflict of interest
 */
public record CaseVersions(
        List<CaseFile.Judged> judgements, List<CaseFile.Reasoned> reasons, List<CaseFile.Declaration> declarations) {

    /** Keeps copies. */
    public CaseVersions {
        judgements = List.copyOf(judgements);
        reasons = List.copyOf(reasons);
        declarations = List.copyOf(declarations);
    }
}
