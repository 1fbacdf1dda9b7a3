package se.brygga.app.cases.internal;

import static se.brygga.db.cases.Tables.OWNERSHIP_CLAIM;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseStatus;
import se.brygga.app.cases.Casework.Seen;
import se.brygga.app.cases.Change;
import se.brygga.app.cases.Claims;
import se.brygga.app.cases.Intake.Claimed;
import se.brygga.app.cases.Refusal;
import se.brygga.app.cases.internal.CaseChanges.Step;
import se.brygga.app.clients.OwnershipBook;
import se.brygga.app.clients.OwnershipBook.Stake;
import se.brygga.app.clients.OwnershipChange;
import se.brygga.app.platform.Actor;

/** Claims of ownership, in PostgreSQL. */
@Service
class SqlClaims implements Claims {

    private final CaseChanges changes;
    private final OwnershipBook ownership;
    private final CaseTime time;

    SqlClaims(CaseChanges changes, OwnershipBook ownership, CaseTime time) {
        this.changes = changes;
        this.ownership = ownership;
        this.time = time;
    }

    /** Keeps what the applicant claims, as it is said on the day. */
    void told(DSLContext dsl, CaseFile file, List<Claimed> claims) {
        for (Claimed claim : claims) {
            dsl.insertInto(OWNERSHIP_CLAIM)
                    .set(OWNERSHIP_CLAIM.ID, time.newId())
                    .set(OWNERSHIP_CLAIM.CASE_ID, file.id())
                    .set(OWNERSHIP_CLAIM.HOLDER, claim.holder())
                    .set(OWNERSHIP_CLAIM.HELD, claim.held())
                    .set(OWNERSHIP_CLAIM.SHARE, claim.share())
                    .set(OWNERSHIP_CLAIM.SINCE, time.today())
                    .set(OWNERSHIP_CLAIM.TOLD_BY, file.applicant().party())
                    .set(OWNERSHIP_CLAIM.TOLD_AT, time.now())
                    .execute();
        }
    }

    @Override
    public Change answer(Actor officer, Seen seen, Answer answer) {
        String reason = answer.reason().strip();
        if (reason.length() < SqlCasework.SHORTEST_TEXT) {
            return new Change.Refused(Refusal.TEXT_TOO_SHORT);
        }
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("claim", answer.claim());
        told.put("text", reason);
        Step step = Step.in(answer.confirmed() ? "CLAIM_CONFIRMED" : "CLAIM_REFUSED", told, CaseStatus.UNDER_REVIEW);
        return changes.take(
                officer,
                seen,
                step,
                (dsl, file) ->
                        Conflicts.hindering(file, officer.person()).or(() -> settle(dsl, officer, file, answer)));
    }

    private Optional<Refusal> settle(DSLContext dsl, Actor officer, CaseFile file, Answer answer) {
        Optional<CaseFile.Claim> open = file.grounds().unansweredClaims().stream()
                .filter(claim -> claim.id().equals(answer.claim()))
                .findFirst();
        if (open.isEmpty()) {
            return Optional.of(Refusal.CLAIM_ANSWERED);
        }
        Optional<Refusal> against = answer.confirmed() ? enter(officer, file.number(), open.get()) : Optional.empty();
        if (against.isPresent()) {
            return against;
        }
        dsl.update(OWNERSHIP_CLAIM)
                .set(OWNERSHIP_CLAIM.CONFIRMED, answer.confirmed())
                .set(OWNERSHIP_CLAIM.REASON, answer.reason().strip())
                .set(OWNERSHIP_CLAIM.ANSWERED_BY, officer.person())
                .set(OWNERSHIP_CLAIM.ANSWERED_AT, time.now())
                .where(OWNERSHIP_CLAIM.ID.eq(answer.claim()))
                .execute();
        return Optional.empty();
    }

    private Optional<Refusal> enter(Actor officer, String number, CaseFile.Claim claim) {
        Stake stake = new Stake(claim.holder(), claim.held(), claim.share(), claim.share(), claim.since(), number);
        return switch (ownership.hold(stake, Optional.empty(), Optional.of(officer.person()))) {
            case OwnershipChange.Recorded recorded -> Optional.empty();
            case OwnershipChange.Refused(OwnershipChange.Why why) ->
                switch (why) {
                    case OVER_HUNDRED, VOTES_OVER_HUNDRED -> Optional.of(Refusal.CLAIM_OVER_HUNDRED);
                    case LATER_SHARE_KNOWN -> Optional.of(Refusal.CLAIM_LATER_KNOWN);
                    case OWNS_ITSELF, UNKNOWN_PERSON, UNKNOWN_ENTERPRISE, NOT_A_SHARE ->
                        throw new IllegalStateException("a claim that could not be told: " + why);
                };
        };
    }
}
