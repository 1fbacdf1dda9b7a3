package se.brygga.app.cases;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything that has been said of a case, every version of it: judgements and reasons by provision, declarations by
 * person, facts by name and the terms, each from the first to the latest.
 *
 * @param judgements judgements
 * @param reasons reasons of a degree
 * @param declarations declarations of conflict of interest
 * @param facts stated facts, by name
 * @param terms terms
 */
public record CaseVersions(
        List<CaseFile.Judged> judgements,
        List<CaseFile.Reasoned> reasons,
        List<CaseFile.Declaration> declarations,
        List<FactSaid> facts,
        List<TermsSet> terms) {

    /** Nothing was said. */
    public static final CaseVersions NONE = new CaseVersions(List.of(), List.of(), List.of(), List.of(), List.of());

    /** A version of a fact, by the contract's name. */
    public record FactSaid(String name, CaseFile.StatedFact fact) {}

    /**
     * A version of the terms.
     *
     * @param said the terms as they were set, as JSON with the names of {@link CaseFile.Terms}
     * @param by the officer; empty for what the applicant wished, and where it was not kept
     * @param at when
     */
    public record TermsSet(String said, Optional<UUID> by, OffsetDateTime at) {}

    /** Keeps copies. */
    public CaseVersions {
        judgements = List.copyOf(judgements);
        reasons = List.copyOf(reasons);
        declarations = List.copyOf(declarations);
        facts = List.copyOf(facts);
        terms = List.copyOf(terms);
    }
}
