package se.brygga.app.cases.internal;

import static se.brygga.app.cases.CaseStatus.PROPOSED;
import static se.brygga.app.cases.CaseStatus.UNDER_REVIEW;
import static se.brygga.db.cases.Tables.PROPOSAL;
import static se.brygga.db.cases.Tables.RECEIPT;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseLaw;
import se.brygga.app.cases.CaseOutcome;
import se.brygga.app.cases.Cases;
import se.brygga.app.cases.Casework.Motion;
import se.brygga.app.cases.Casework.Seen;
import se.brygga.app.cases.Change;
import se.brygga.app.cases.Refusal;
import se.brygga.app.cases.internal.CaseChanges.Step;
import se.brygga.app.clients.Register;
import se.brygga.app.platform.Actor;
import se.brygga.core.financing.Receipt;
import se.brygga.core.law.Outcome;

/** Sends a case for decision with the law's receipt of that moment and room for its aid, and takes it back. */
@Component
class Proposals {

    private final Cases cases;
    private final CaseChanges changes;
    private final CaseLaw law;
    private final Reservations reservations;
    private final Register register;
    private final CaseTime time;

    Proposals(
            Cases cases,
            CaseChanges changes,
            CaseLaw law,
            Reservations reservations,
            Register register,
            CaseTime time) {
        this.cases = cases;
        this.changes = changes;
        this.law = law;
        this.reservations = reservations;
        this.register = register;
        this.time = time;
    }

    Change propose(Actor officer, Seen seen, Motion motion) {
        if (motion.text().strip().length() < SqlCasework.SHORTEST_TEXT) {
            return new Change.Refused(Refusal.TEXT_TOO_SHORT);
        }
        Optional<CaseFile> found = cases.byId(officer.scope(), seen.caseId());
        if (found.isEmpty()) {
            return new Change.Refused(Refusal.NOT_FOUND);
        }
        // Assessed before the locks: the version of the case and of the ownership are held against it afterwards.
        CaseLaw.Answered answered = law.on(found.get(), time.today());
        Step step = Step.in("PROPOSED", Map.of("outcome", motion.outcome().name()), UNDER_REVIEW)
                .leadingTo(PROPOSED);
        return changes.take(
                officer,
                seen,
                step,
                (dsl, file) -> Conflicts.own(dsl, file, officer.person(), time.today())
                        .or(() -> Conflicts.hindering(file, officer.person()))
                        .or(() -> unanswered(file))
                        .or(() -> lawful(dsl, officer, file, answered, motion.outcome()))
                        .or(() -> record(dsl, officer, file, answered, motion)));
    }

    /** The law was asked without what the applicant claims, so nothing is proposed before each claim has its answer. */
    private static Optional<Refusal> unanswered(CaseFile file) {
        return file.grounds().unansweredClaims().isEmpty() ? Optional.empty() : Optional.of(Refusal.CLAIMS_UNANSWERED);
    }

    private Optional<Refusal> lawful(
            DSLContext dsl, Actor officer, CaseFile file, CaseLaw.Answered answered, CaseOutcome outcome) {
        if (outcome != CaseOutcome.APPROVED) {
            return Optional.empty();
        }
        if (!mayAct(file)) {
            return Optional.of(Refusal.NO_RIGHT_TO_ACT);
        }
        if (answered.assessment().outcome() != Outcome.MET) {
            return Optional.of(Refusal.LAW_NOT_MET);
        }
        return reservations.hold(dsl, officer, file, answered);
    }

    private boolean mayAct(CaseFile file) {
        return file.applicant()
                .enterprise()
                .filter(enterprise -> register.mayAct(file.applicant().party(), enterprise, time.today()))
                .isPresent();
    }

    private void keep(DSLContext dsl, CaseFile file, Receipt.Sealed receipt) {
        dsl.insertInto(RECEIPT)
                .set(RECEIPT.SHA256, receipt.sha256())
                .set(RECEIPT.CASE_ID, file.id())
                .set(RECEIPT.BODY, receipt.text())
                .set(RECEIPT.RECORDED_AT, time.now())
                .onConflictDoNothing()
                .execute();
    }

    private Optional<Refusal> record(
            DSLContext dsl, Actor officer, CaseFile file, CaseLaw.Answered answered, Motion motion) {
        Receipt.Sealed receipt = answered.assessment().receipt().sealed();
        keep(dsl, file, receipt);
        dsl.insertInto(PROPOSAL)
                .set(PROPOSAL.CASE_ID, file.id())
                .set(PROPOSAL.VERSION, file.version() + 1)
                .set(PROPOSAL.OUTCOME, motion.outcome().name())
                .set(PROPOSAL.TEXT, motion.text().strip())
                .set(PROPOSAL.TEXT_ENGLISH, motion.english().reasons().orElse(null))
                .set(PROPOSAL.CONDITIONS_ENGLISH, motion.english().conditions().orElse(null))
                .set(PROPOSAL.STANDING, motion.standing())
                .set(PROPOSAL.PROPOSER, officer.person())
                .set(PROPOSAL.RECEIPT, receipt.sha256())
                .set(PROPOSAL.RECORDED_AT, time.now())
                .set(PROPOSAL.UNDERTAKING, answered.members().toArray(UUID[]::new))
                .execute();
        return Optional.empty();
    }

    Change sendBack(Actor decider, Seen seen, String text) {
        Step step = Step.in("SENT_BACK", Map.of(), PROPOSED).leadingTo(UNDER_REVIEW);
        return changes.take(decider, seen, step, (dsl, file) -> {
            if (text.strip().length() < SqlCasework.SHORTEST_TEXT) {
                return Optional.of(Refusal.TEXT_TOO_SHORT);
            }
            dsl.update(PROPOSAL)
                    .set(PROPOSAL.RETURNED_AT, time.now())
                    .set(PROPOSAL.RETURNED_BY, decider.person())
                    .set(PROPOSAL.RETURN_TEXT, text.strip())
                    .where(PROPOSAL.CASE_ID.eq(file.id()))
                    .and(PROPOSAL.VERSION.eq(file.version()))
                    .execute();
            reservations.release(dsl, file.id());
            return Optional.empty();
        });
    }
}
