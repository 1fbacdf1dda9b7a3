package se.brygga.app.cases.internal;

import static se.brygga.app.cases.CaseStatus.SUBMITTED;
import static se.brygga.app.cases.CaseStatus.UNDER_REVIEW;
import static se.brygga.app.cases.CaseStatus.WAITING_FOR_APPLICANT;
import static se.brygga.db.cases.Tables.CASE_FILE;
import static se.brygga.db.cases.Tables.REQUEST_FOR_COMPLETION;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import se.brygga.app.access.People;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.Casework;
import se.brygga.app.cases.Change;
import se.brygga.app.cases.Refusal;
import se.brygga.app.cases.internal.CaseChanges.Step;
import se.brygga.app.platform.Actor;
import se.brygga.core.financing.StatedFacts;

/** The officer's side, in PostgreSQL. */
@Service
class SqlCasework implements Casework {

    /** What a reason has to be at least, to tell anybody why. */
    static final int SHORTEST_TEXT = 10;

    private final CaseChanges changes;
    private final CaseParts parts;
    private final OfficersWords words;
    private final SameAwards sameAwards;
    private final Proposals proposals;
    private final People people;
    private final CaseTime time;

    SqlCasework(CaseChanges changes, Beside beside, Proposals proposals, People people, CaseTime time) {
        this.changes = changes;
        this.parts = beside.parts();
        this.words = beside.words();
        this.sameAwards = beside.sameAwards();
        this.proposals = proposals;
        this.people = people;
        this.time = time;
    }

    /** What writes beside the row of the case. */
    @Component
    record Beside(CaseParts parts, OfficersWords words, SameAwards sameAwards) {}

    @Override
    public Change take(Actor officer, Seen seen) {
        if (!people.hasCreditCertificate(officer.person(), time.today())) {
            return new Change.Refused(Refusal.NO_CERTIFICATE);
        }
        return changes.take(
                officer,
                seen,
                Step.in("TAKEN", Map.of(), SUBMITTED, UNDER_REVIEW).leadingTo(UNDER_REVIEW),
                (dsl, file) -> {
                    Optional<Refusal> own = Conflicts.own(dsl, file, officer.person(), time.today());
                    if (own.isEmpty()) {
                        dsl.update(CASE_FILE)
                                .set(CASE_FILE.HANDLER, officer.person())
                                .where(CASE_FILE.ID.eq(file.id()))
                                .execute();
                    }
                    return own;
                });
    }

    @Override
    public Change declareConflict(Actor officer, Seen seen, boolean conflict, String ground) {
        return words.declare(officer, seen, conflict, ground);
    }

    @Override
    public Change liftConflict(Actor officer, Seen seen, UUID person, String ground) {
        return words.lift(officer, seen, person, ground);
    }

    @Override
    public Change ask(Actor officer, Seen seen, String item, String message, LocalDate due) {
        Step step = Step.in("ASKED", Map.of("item", item, "due", due.toString()), UNDER_REVIEW)
                .leadingTo(WAITING_FOR_APPLICANT);
        return changes.working(officer, seen, step, (dsl, file) -> {
            if (message.strip().length() < SHORTEST_TEXT) {
                return Optional.of(Refusal.TEXT_TOO_SHORT);
            }
            dsl.insertInto(REQUEST_FOR_COMPLETION)
                    .set(REQUEST_FOR_COMPLETION.ID, time.newId())
                    .set(REQUEST_FOR_COMPLETION.CASE_ID, file.id())
                    .set(REQUEST_FOR_COMPLETION.ITEM, item)
                    .set(REQUEST_FOR_COMPLETION.MESSAGE, message)
                    .set(REQUEST_FOR_COMPLETION.ASKED_BY, officer.person())
                    .set(REQUEST_FOR_COMPLETION.ASKED_AT, time.now())
                    .set(REQUEST_FOR_COMPLETION.DUE_DATE, due)
                    .execute();
            return Optional.empty();
        });
    }

    @Override
    public Change resume(Actor officer, Seen seen) {
        return changes.take(
                officer,
                seen,
                Step.in("RESUMED", Map.of(), WAITING_FOR_APPLICANT).leadingTo(UNDER_REVIEW),
                (dsl, file) -> Optional.empty());
    }

    @Override
    public Change state(Actor officer, Seen seen, String fact, CaseFile.StatedFact value) {
        if (!StatedFacts.NAMES.contains(fact)) {
            return new Change.Refused(Refusal.NO_FACT);
        }
        Step step = Step.telling(
                "FACT_STATED",
                before -> Map.of(
                        "fact",
                        fact,
                        "value",
                        FromTo.of(
                                Optional.ofNullable(before.grounds().facts().get(fact))
                                        .map(CaseFile.StatedFact::value),
                                value.value())),
                UNDER_REVIEW);
        return changes.working(officer, seen, step, (dsl, file) -> {
            parts.fact(dsl, file.id(), fact, value, Optional.of(officer.person()));
            return Optional.empty();
        });
    }

    @Override
    public Change judge(Actor officer, Seen seen, String provision, boolean met, String text) {
        return words.judge(officer, seen, provision, met, text);
    }

    @Override
    public Change reason(Actor officer, Seen seen, String provision, String degree, String text) {
        return words.reason(officer, seen, provision, degree, text);
    }

    @Override
    public Change setTerms(Actor officer, Seen seen, CaseFile.Terms terms) {
        Step step =
                Step.in("TERMS_SET", Map.of("amount", terms.amount(), "termMonths", terms.termMonths()), UNDER_REVIEW);
        return changes.working(officer, seen, step, (dsl, file) -> {
            parts.terms(dsl, file.id(), terms, Optional.of(officer.person()));
            return Optional.empty();
        });
    }

    @Override
    public Change setSources(Actor officer, Seen seen, List<CaseFile.Source> sources) {
        return changes.working(
                officer, seen, Step.in("SOURCES_SET", Map.of("count", sources.size()), UNDER_REVIEW), (dsl, file) -> {
                    parts.sources(dsl, file.id(), officer.person(), sources);
                    return Optional.empty();
                });
    }

    @Override
    public Change markSame(Actor officer, Seen seen, SameAward mark) {
        return changes.working(
                officer, seen, SameAwards.step(mark), (dsl, file) -> sameAwards.mark(dsl, officer, file, mark));
    }

    @Override
    public Change propose(Actor officer, Seen seen, Motion motion) {
        return proposals.propose(officer, seen, motion);
    }

    @Override
    public Change sendBack(Actor decider, Seen seen, String text) {
        return proposals.sendBack(decider, seen, text);
    }
}
