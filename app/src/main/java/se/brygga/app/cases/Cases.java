package se.brygga.app.cases;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import se.brygga.app.platform.Scope;

/** Reads cases, within a scope. */
public interface Cases {

    /** Reads what belongs to one page in one transaction under one scope, which is entered once. */
    <T> T together(Scope scope, Supplier<T> reading);

    /** One page of the list, one row more than a page where there is a next one. */
    List<CaseRow> list(Scope scope, CaseFilter filter);

    /** How many cases the scope holds in each status. */
    Map<CaseStatus, Long> counts(Scope scope);

    /** How many cases the filter finds, whatever the page. */
    long count(Scope scope, CaseFilter filter);

    /** The case with this number. */
    Optional<CaseFile> byNumber(Scope scope, String number);

    /** The case with this identifier. */
    Optional<CaseFile> byId(Scope scope, UUID id);

    /** The case in which this decision was made. */
    Optional<CaseFile> byDecision(Scope scope, String decisionNumber);

    /** What was typed in the questions, by question. */
    Map<String, String> answers(Scope scope, UUID caseId);

    /** Every version of what has been judged, reasoned and declared in a case. */
    CaseVersions versions(Scope scope, UUID caseId);

    /** The latest proposal that was sent back. */
    Optional<ReturnedProposal> returned(Scope scope, UUID caseId);

    /** The commitment that each of these cases would make, against a person's mandate on a day; by case. */
    Map<UUID, Commitment> commitments(Scope scope, Collection<UUID> cases, UUID decider, LocalDate on);

    /** The receipt's canonical JSON. */
    Optional<String> receipt(Scope scope, String sha256);
}
