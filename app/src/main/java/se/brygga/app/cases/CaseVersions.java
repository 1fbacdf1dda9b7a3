package se.brygga.app.cases;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything that has been said of a case, every version of it: judgements and reasons by provision, declarations by
 * person, facts by name, the terms, and who else pays, each from the first to the latest.
 *
 * @param judgements judgements
 * @param reasons reasons of a degree
 * @param declarations declarations of conflict of interest
 * @param facts stated facts, by name
 * @param terms terms
 * @param funding who else pays, as the applicant first said it and as it was changed since
 */
public record CaseVersions(
        List<CaseFile.Judged> judgements,
        List<CaseFile.Reasoned> reasons,
        List<CaseFile.Declaration> declarations,
        List<FactSaid> facts,
        List<TermsSet> terms,
        List<Funding> funding) {

    /** Nothing was said. */
    public static final CaseVersions NONE =
            new CaseVersions(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

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
        funding = List.copyOf(funding);
    }

    /**
     * Who else pays, as somebody told it at one time.
     *
     * @param teller the applicant or the officer; empty for what was told before versions were kept
     * @param at when
     * @param sources the whole list
     */
    public record Funding(Optional<UUID> teller, OffsetDateTime at, List<CaseFile.Source> sources) {
        /** Keeps a copy. */
        public Funding {
            sources = List.copyOf(sources);
        }
    }
}
