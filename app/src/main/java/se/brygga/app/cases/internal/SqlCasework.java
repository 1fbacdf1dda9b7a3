package se.brygga.app.cases.internal;

import static se.brygga.app.cases.CaseStatus.PROPOSED;
import static se.brygga.app.cases.CaseStatus.SUBMITTED;
import static se.brygga.app.cases.CaseStatus.UNDER_REVIEW;
import static se.brygga.app.cases.CaseStatus.WAITING_FOR_APPLICANT;
import static se.brygga.db.cases.Tables.CASE_FILE;
import static se.brygga.db.cases.Tables.CONFLICT_DECLARATION;
import static se.brygga.db.cases.Tables.JUDGEMENT;
import static se.brygga.db.cases.Tables.REASON;
import static se.brygga.db.cases.Tables.REQUEST_FOR_COMPLETION;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.brygga.app.access.People;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseOutcome;
import se.brygga.app.cases.Casework;
import se.brygga.app.cases.Change;
import se.brygga.app.cases.Refusal;
import se.brygga.app.cases.internal.CaseChanges.Step;
import se.brygga.app.platform.Actor;
import se.brygga.core.financing.StatedFacts;
import se.brygga.core.law.Citation;

/** The officer's side, in PostgreSQL. */
@Service
class SqlCasework implements Casework {

    /** What a reason has to be at least, to tell anybody why. */
    static final int SHORTEST_TEXT = 10;

    private final CaseChanges changes;
    private final CaseParts parts;
    private final Proposals proposals;
    private final SameAwards sameAwards;
    private final People people;
    private final CaseTime time;

    SqlCasework(
            CaseChanges changes,
            CaseParts parts,
            Proposals proposals,
            SameAwards sameAwards,
            People people,
            CaseTime time) {
        this.changes = changes;
        this.parts = parts;
        this.proposals = proposals;
        this.sameAwards = sameAwards;
        this.people = people;
        this.time = time;
    }

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
                    dsl.update(CASE_FILE)
                            .set(CASE_FILE.HANDLER, officer.person())
                            .where(CASE_FILE.ID.eq(file.id()))
                            .execute();
                    return Optional.empty();
                });
    }

    @Override
    public Change declareConflict(Actor officer, Seen seen, boolean conflict, String ground) {
        if (conflict && ground.strip().length() < SHORTEST_TEXT) {
            return new Change.Refused(Refusal.TEXT_TOO_SHORT);
        }
        Step step = Step.in(
                "CONFLICT_DECLARED",
                Map.of("conflict", conflict),
                SUBMITTED,
                UNDER_REVIEW,
                WAITING_FOR_APPLICANT,
                PROPOSED);
        return changes.beside(officer, seen, step, (dsl, file) -> {
            dsl.insertInto(CONFLICT_DECLARATION)
                    .set(CONFLICT_DECLARATION.CASE_ID, file.id())
                    .set(CONFLICT_DECLARATION.PERSON, officer.person())
                    .set(CONFLICT_DECLARATION.CONFLICT, conflict)
                    .set(CONFLICT_DECLARATION.GROUND, ground)
                    .set(CONFLICT_DECLARATION.RECORDED_AT, time.now())
                    .onConflict(CONFLICT_DECLARATION.CASE_ID, CONFLICT_DECLARATION.PERSON)
                    .doUpdate()
                    .setAllToExcluded()
                    .execute();
            return Optional.empty();
        });
    }

    @Override
    public Change ask(Actor officer, Seen seen, String item, String message, LocalDate due) {
        Step step = Step.in("ASKED", Map.of("item", item, "due", due.toString()), UNDER_REVIEW)
                .leadingTo(WAITING_FOR_APPLICANT);
        return working(officer, seen, step, (dsl, file) -> {
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
        Step step = Step.in("FACT_STATED", Map.of("fact", fact, "value", value.value()), UNDER_REVIEW);
        return working(officer, seen, step, (dsl, file) -> {
            parts.fact(dsl, file.id(), fact, value, Optional.of(officer.person()));
            return Optional.empty();
        });
    }

    @Override
    public Change judge(Actor officer, Seen seen, String provision, boolean met, String text) {
        Step step = Step.in("JUDGED", Map.of("provision", provision, "met", met), UNDER_REVIEW);
        return working(officer, seen, step, (dsl, file) -> {
            if (text.strip().length() < SHORTEST_TEXT) {
                return Optional.of(Refusal.TEXT_TOO_SHORT);
            }
            if (Citation.parse(provision).isEmpty()) {
                return Optional.of(Refusal.NO_PROVISION);
            }
            dsl.insertInto(JUDGEMENT)
                    .set(JUDGEMENT.CASE_ID, file.id())
                    .set(JUDGEMENT.PROVISION, provision)
                    .set(JUDGEMENT.MET, met)
                    .set(JUDGEMENT.TEXT, text.strip())
                    .set(JUDGEMENT.OFFICER, officer.person())
                    .set(JUDGEMENT.RECORDED_AT, time.now())
                    .onConflict(JUDGEMENT.CASE_ID, JUDGEMENT.PROVISION)
                    .doUpdate()
                    .setAllToExcluded()
                    .execute();
            return Optional.empty();
        });
    }

    @Override
    public Change reason(Actor officer, Seen seen, String provision, String degree, String text) {
        Step step = Step.in("REASONED", Map.of("provision", provision, "degree", degree), UNDER_REVIEW);
        return working(officer, seen, step, (dsl, file) -> {
            if (text.strip().length() < SHORTEST_TEXT) {
                return Optional.of(Refusal.TEXT_TOO_SHORT);
            }
            if (Citation.parse(provision).isEmpty()) {
                return Optional.of(Refusal.NO_PROVISION);
            }
            dsl.insertInto(REASON)
                    .set(REASON.CASE_ID, file.id())
                    .set(REASON.PROVISION, provision)
                    .set(REASON.DEGREE, degree)
                    .set(REASON.TEXT, text.strip())
                    .set(REASON.OFFICER, officer.person())
                    .set(REASON.RECORDED_AT, time.now())
                    .onConflict(REASON.CASE_ID, REASON.PROVISION)
                    .doUpdate()
                    .setAllToExcluded()
                    .execute();
            return Optional.empty();
        });
    }

    @Override
    public Change setTerms(Actor officer, Seen seen, CaseFile.Terms terms) {
        Step step =
                Step.in("TERMS_SET", Map.of("amount", terms.amount(), "termMonths", terms.termMonths()), UNDER_REVIEW);
        return working(officer, seen, step, (dsl, file) -> {
            parts.terms(dsl, file.id(), terms);
            return Optional.empty();
        });
    }

    @Override
    public Change setSources(Actor officer, Seen seen, List<CaseFile.Source> sources) {
        return working(
                officer, seen, Step.in("SOURCES_SET", Map.of("count", sources.size()), UNDER_REVIEW), (dsl, file) -> {
                    parts.sources(dsl, file.id(), sources);
                    return Optional.empty();
                });
    }

    @Override
    public Change markSame(Actor officer, Seen seen, SameAward mark) {
        return working(officer, seen, SameAwards.step(mark), (dsl, file) -> sameAwards.mark(dsl, officer, file, mark));
    }

    @Override
    public Change propose(Actor officer, Seen seen, CaseOutcome outcome, String text) {
        return proposals.propose(officer, seen, outcome, text);
    }

    @Override
    public Change sendBack(Actor decider, Seen seen, String text) {
        return proposals.sendBack(decider, seen, text);
    }

    /** A step of whoever handles the case: only after a declaration that there is no conflict of interest. */
    private Change working(Actor officer, Seen seen, Step step, CaseChanges.Work work) {
        return changes.take(
                officer,
                seen,
                step,
                (dsl, file) -> Conflicts.hindering(file, officer.person()).or(() -> work.apply(dsl, file)));
    }
}
