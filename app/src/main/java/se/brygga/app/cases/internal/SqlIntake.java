package se.brygga.app.cases.internal;

import static se.brygga.db.aid.Tables.DECLARED;
import static se.brygga.db.cases.Tables.ANSWER;
import static se.brygga.db.cases.Tables.APPLICANT_RESPONSE;
import static se.brygga.db.cases.Tables.CASE_FILE;
import static se.brygga.db.cases.Tables.DECISION;
import static se.brygga.db.cases.Tables.REQUEST_FOR_COMPLETION;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import se.brygga.app.audit.Trail;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseOutcome;
import se.brygga.app.cases.CaseStatus;
import se.brygga.app.cases.Casework.Seen;
import se.brygga.app.cases.Change;
import se.brygga.app.cases.Intake;
import se.brygga.app.cases.Refusal;
import se.brygga.app.cases.internal.CaseChanges.Step;
import se.brygga.app.platform.Actor;
import se.brygga.app.platform.ScopedDatabase;

/** The applicant's side, in PostgreSQL. */
@Service
class SqlIntake implements Intake {

    private final ScopedDatabase database;
    private final CaseChanges changes;
    private final CaseParts parts;
    private final Numbers numbers;
    private final Trail trail;
    private final CaseTime moment;
    private final SqlClaims claims;

    SqlIntake(
            ScopedDatabase database,
            CaseChanges changes,
            CaseParts parts,
            SqlClaims claims,
            Records records,
            CaseTime moment) {
        this.database = database;
        this.changes = changes;
        this.parts = parts;
        this.claims = claims;
        this.numbers = records.numbers();
        this.trail = records.trail();
        this.moment = moment;
    }

    /** Where a case gets its number, and where what happens to it is told. */
    @Component
    record Records(Numbers numbers, Trail trail) {}

    @Override
    public String begin(Actor applicant, Start start) {
        return database.in(applicant.scope(), dsl -> {
            UUID id = moment.newId();
            String number = numbers.nextCase(dsl, moment.today().getYear());
            dsl.insertInto(CASE_FILE)
                    .set(CASE_FILE.ID, id)
                    .set(CASE_FILE.NUMBER, number)
                    .set(CASE_FILE.COMPANY, start.place().company())
                    .set(CASE_FILE.COUNTY, start.place().county())
                    .set(CASE_FILE.FUNDER, start.place().funder())
                    .set(CASE_FILE.PRINCIPAL, start.place().principal())
                    .set(CASE_FILE.PARTY, start.party())
                    .set(CASE_FILE.ENTERPRISE, start.enterprise().orElse(null))
                    .set(CASE_FILE.FORM, start.form())
                    .set(CASE_FILE.PRODUCT, start.product())
                    .set(CASE_FILE.STATUS, CaseStatus.DRAFT.name())
                    .set(CASE_FILE.LANGUAGE, start.language())
                    .set(CASE_FILE.INVENTED, start.invented())
                    .set(CASE_FILE.RECORDED_AT, moment.now())
                    .set(CASE_FILE.CHANGED_AT, moment.now())
                    .execute();
            trail.append(
                    dsl,
                    new Trail.Entry(
                            id,
                            "CASE",
                            "BEGUN",
                            Optional.of(applicant.person()),
                            CaseChanges.seenBy(
                                    start.place(),
                                    new CaseFile.Applicant(start.party(), start.enterprise(), start.language())),
                            Map.of("number", number, "product", start.product())));
            return number;
        });
    }

    @Override
    public Change save(Actor applicant, UUID caseId, Map<String, String> answers) {
        return database.in(applicant.scope(), dsl -> {
            Optional<CaseFile> found = CaseReading.byId(dsl, caseId);
            if (found.isEmpty()) {
                return new Change.Refused(Refusal.NOT_FOUND);
            }
            // The case first, as everywhere: two tabs that save at once wait here, and never for each other's answers.
            int touched = dsl.update(CASE_FILE)
                    .set(CASE_FILE.CHANGED_AT, moment.now())
                    .where(CASE_FILE.ID.eq(caseId))
                    .and(CASE_FILE.STATUS.eq(CaseStatus.DRAFT.name()))
                    .execute();
            if (touched == 0) {
                return new Change.Refused(Refusal.WRONG_STATUS);
            }
            dsl.batch(answers.entrySet().stream()
                            .map(answer -> dsl.insertInto(ANSWER)
                                    .set(ANSWER.CASE_ID, caseId)
                                    .set(ANSWER.QUESTION, answer.getKey())
                                    .set(ANSWER.VALUE, answer.getValue())
                                    .set(ANSWER.RECORDED_AT, moment.now())
                                    .onConflict(ANSWER.CASE_ID, ANSWER.QUESTION)
                                    .doUpdate()
                                    .set(ANSWER.VALUE, answer.getValue())
                                    .set(ANSWER.RECORDED_AT, moment.now()))
                            .toList())
                    .execute();
            return new Change.Done(found.get().version());
        });
    }

    @Override
    public Change submit(Actor applicant, UUID caseId, Submission submission) {
        Step step = Step.in(
                        "SUBMITTED", Map.of("amount", submission.amount(), "need", submission.need()), CaseStatus.DRAFT)
                .leadingTo(CaseStatus.SUBMITTED);
        return onLatest(applicant, caseId, step, (dsl, file) -> {
            LocalDate today = moment.today();
            dsl.update(CASE_FILE)
                    .set(CASE_FILE.ENTERPRISE, submission.enterprise())
                    .set(CASE_FILE.AMOUNT, submission.amount())
                    .set(CASE_FILE.NEED, submission.need())
                    .set(CASE_FILE.PURPOSE, submission.purpose())
                    .set(CASE_FILE.PURPOSE_LIFE, submission.lifeMonths().orElse(null))
                    .set(CASE_FILE.APPLICATION_DATE, today)
                    .set(CASE_FILE.DUE_DATE, moment.decisionExpected(today).orElse(null))
                    .where(CASE_FILE.ID.eq(caseId))
                    .execute();
            parts.sources(dsl, caseId, applicant.person(), submission.sources());
            parts.wishedTerms(dsl, caseId, submission);
            submission
                    .facts()
                    .forEach((name, value) -> parts.fact(
                            dsl, caseId, name, new CaseFile.StatedFact(value, "applicant"), Optional.empty()));
            declareOtherAid(dsl, caseId, submission);
            claims.told(dsl, file, submission.claims());
            return Optional.empty();
        });
    }

    private void declareOtherAid(DSLContext dsl, UUID caseId, Submission submission) {
        for (OtherAid aid : submission.otherAid()) {
            dsl.insertInto(DECLARED)
                    .set(DECLARED.ID, moment.newId())
                    .set(DECLARED.ENTERPRISE, aid.enterprise())
                    .set(DECLARED.CASE_ID, caseId)
                    .set(DECLARED.GRANTED, aid.granted())
                    .set(DECLARED.AMOUNT_EUR, aid.amountEur())
                    .set(DECLARED.REGULATION, aid.regulation())
                    .set(DECLARED.GRANTOR, aid.grantor())
                    .set(DECLARED.RECORDED_AT, moment.now())
                    .execute();
        }
    }

    @Override
    public Change answer(Actor applicant, UUID caseId, UUID request, String answer) {
        Step step = Step.in(
                        "COMPLETED",
                        Map.of("request", request),
                        CaseStatus.WAITING_FOR_APPLICANT,
                        CaseStatus.UNDER_REVIEW)
                .leadingTo(CaseStatus.UNDER_REVIEW);
        return onLatest(applicant, caseId, step, (dsl, file) -> {
            int answered = dsl.update(REQUEST_FOR_COMPLETION)
                    .set(REQUEST_FOR_COMPLETION.ANSWER, answer)
                    .set(REQUEST_FOR_COMPLETION.ANSWERED_AT, moment.now())
                    .where(REQUEST_FOR_COMPLETION.ID.eq(request))
                    .and(REQUEST_FOR_COMPLETION.CASE_ID.eq(caseId))
                    .and(REQUEST_FOR_COMPLETION.ANSWERED_AT.isNull())
                    .execute();
            return answered == 1 ? Optional.empty() : Optional.of(Refusal.NOT_FOUND);
        });
    }

    @Override
    public Change remove(Actor applicant, UUID caseId) {
        return onLatest(applicant, caseId, Step.in("DRAFT_REMOVED", Map.of(), CaseStatus.DRAFT), (dsl, file) -> {
            dsl.deleteFrom(ANSWER).where(ANSWER.CASE_ID.eq(caseId)).execute();
            dsl.update(CASE_FILE)
                    .set(CASE_FILE.REMOVED_AT, moment.now())
                    .where(CASE_FILE.ID.eq(caseId))
                    .execute();
            return Optional.empty();
        });
    }

    @Override
    public Change withdraw(Actor applicant, UUID caseId) {
        Step step = Step.in(
                        "WITHDRAWN",
                        Map.of(),
                        CaseStatus.SUBMITTED,
                        CaseStatus.WAITING_FOR_APPLICANT,
                        CaseStatus.UNDER_REVIEW,
                        CaseStatus.PROPOSED)
                .ending(CaseOutcome.WITHDRAWN);
        return onLatest(applicant, caseId, step, (dsl, file) -> {
            dsl.fetch("select aid.release(?::uuid)", caseId);
            dsl.update(DECLARED)
                    .set(DECLARED.WITHDRAWN_AT, moment.now())
                    .where(DECLARED.CASE_ID.eq(caseId))
                    .and(DECLARED.WITHDRAWN_AT.isNull())
                    .execute();
            return Optional.empty();
        });
    }

    @Override
    public Change respond(Actor applicant, UUID caseId, boolean accepted) {
        Step step = Step.in(accepted ? "ACCEPTED" : "REFUSED", Map.of(), CaseStatus.CLOSED);
        return onLatest(
                applicant,
                caseId,
                step,
                (dsl, file) -> file.procedure()
                        .decision()
                        .filter(decision ->
                                recorded(dsl, decision.id(), file.applicant().party(), step.action()))
                        .map(decision -> Optional.<Refusal>empty())
                        .orElse(Optional.of(Refusal.WRONG_STATUS)));
    }

    private boolean recorded(DSLContext dsl, UUID decision, UUID party, String answer) {
        return dsl.insertInto(APPLICANT_RESPONSE)
                        .set(APPLICANT_RESPONSE.DECISION, decision)
                        .set(APPLICANT_RESPONSE.ANSWER, answer)
                        .set(APPLICANT_RESPONSE.PERSON, party)
                        .set(APPLICANT_RESPONSE.RECORDED_AT, moment.now())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    @Override
    public Optional<Boolean> response(Actor applicant, UUID caseId) {
        return database.in(
                applicant.scope(),
                dsl -> dsl.select(APPLICANT_RESPONSE.ANSWER)
                        .from(APPLICANT_RESPONSE)
                        .join(DECISION)
                        .on(DECISION.ID.eq(APPLICANT_RESPONSE.DECISION))
                        .where(DECISION.CASE_ID.eq(caseId))
                        .fetchOptional(APPLICANT_RESPONSE.ANSWER)
                        .map("ACCEPTED"::equals));
    }

    /** An applicant's step holds on whatever version there is: nobody else writes in the applicant's own parts. */
    private Change onLatest(Actor applicant, UUID caseId, Step step, CaseChanges.Work work) {
        int version = database.in(
                applicant.scope(),
                dsl -> dsl.select(CASE_FILE.VERSION)
                        .from(CASE_FILE)
                        .where(CASE_FILE.ID.eq(caseId))
                        .fetchOptional(CASE_FILE.VERSION)
                        .orElse(0));
        Change change = changes.take(applicant, new Seen(caseId, version), step, work);
        return change instanceof Change.Stale ? onLatest(applicant, caseId, step, work) : change;
    }
}
