package se.brygga.app.cases.internal;

import static se.brygga.app.cases.CaseStatus.PROPOSED;
import static se.brygga.app.cases.CaseStatus.SUBMITTED;
import static se.brygga.app.cases.CaseStatus.UNDER_REVIEW;
import static se.brygga.app.cases.CaseStatus.WAITING_FOR_APPLICANT;
import static se.brygga.db.cases.Tables.CONFLICT_DECLARATION;
import static se.brygga.db.cases.Tables.JUDGEMENT;
import static se.brygga.db.cases.Tables.REASON;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseFile.Declaration;
import se.brygga.app.cases.CaseFile.Judged;
import se.brygga.app.cases.CaseFile.Reasoned;
import se.brygga.app.cases.CaseStatus;
import se.brygga.app.cases.Casework.Seen;
import se.brygga.app.cases.Change;
import se.brygga.app.cases.Refusal;
import se.brygga.app.cases.internal.CaseChanges.Step;
import se.brygga.app.platform.Actor;
import se.brygga.core.law.Citation;

/**
 * What an officer says in words of her own: judgements, reasons, declarations of conflict of interest. Each is a new
 * row beside the earlier ones; the database counts the versions and lets nobody change one.
 */
@Component
class OfficersWords {

    private static final CaseStatus[] HANDLED = {SUBMITTED, UNDER_REVIEW, WAITING_FOR_APPLICANT, PROPOSED};

    /** The name in the log of the fingerprint of the words. */
    private static final String WORDS = "words";

    private final CaseChanges changes;
    private final CaseTime time;

    OfficersWords(CaseChanges changes, CaseTime time) {
        this.changes = changes;
        this.time = time;
    }

    Change judge(Actor officer, Seen seen, String provision, boolean met, String text) {
        Step step = Step.telling(
                "JUDGED",
                before -> {
                    Optional<Judged> earlier = before.grounds().judgements().stream()
                            .filter(one -> one.provision().equals(provision))
                            .findFirst();
                    return told(
                            "provision",
                            provision,
                            "met",
                            FromTo.of(earlier.map(Judged::met), met),
                            WORDS,
                            words(earlier.map(Judged::text), text));
                },
                UNDER_REVIEW);
        return changes.working(officer, seen, step, (dsl, file) -> {
            Optional<Refusal> fault = fault(provision, text);
            if (fault.isEmpty()) {
                dsl.insertInto(JUDGEMENT)
                        .set(JUDGEMENT.CASE_ID, file.id())
                        .set(JUDGEMENT.PROVISION, provision)
                        .set(JUDGEMENT.MET, met)
                        .set(JUDGEMENT.TEXT, text.strip())
                        .set(JUDGEMENT.OFFICER, officer.person())
                        .set(JUDGEMENT.RECORDED_AT, time.now())
                        .execute();
            }
            return fault;
        });
    }

    Change reason(Actor officer, Seen seen, String provision, String degree, String text) {
        Step step = Step.telling(
                "REASONED",
                before -> {
                    Optional<Reasoned> earlier = before.grounds().reasons().stream()
                            .filter(one -> one.provision().equals(provision))
                            .findFirst();
                    return told(
                            "provision",
                            provision,
                            "degree",
                            FromTo.of(earlier.map(Reasoned::degree), degree),
                            WORDS,
                            words(earlier.map(Reasoned::text), text));
                },
                UNDER_REVIEW);
        return changes.working(officer, seen, step, (dsl, file) -> {
            Optional<Refusal> fault = fault(provision, text);
            if (fault.isEmpty()) {
                dsl.insertInto(REASON)
                        .set(REASON.CASE_ID, file.id())
                        .set(REASON.PROVISION, provision)
                        .set(REASON.DEGREE, degree)
                        .set(REASON.TEXT, text.strip())
                        .set(REASON.OFFICER, officer.person())
                        .set(REASON.RECORDED_AT, time.now())
                        .execute();
            }
            return fault;
        });
    }

    private static Optional<Refusal> fault(String provision, String text) {
        if (text.strip().length() < SqlCasework.SHORTEST_TEXT) {
            return Optional.of(Refusal.TEXT_TOO_SHORT);
        }
        return Citation.parse(provision).isEmpty() ? Optional.of(Refusal.NO_PROVISION) : Optional.empty();
    }

    Change declare(Actor officer, Seen seen, boolean conflict, String ground) {
        if (conflict && ground.strip().length() < SqlCasework.SHORTEST_TEXT) {
            return new Change.Refused(Refusal.TEXT_TOO_SHORT);
        }
        Step step = Step.telling(
                "CONFLICT_DECLARED", before -> answered(before, officer.person(), conflict, ground), HANDLED);
        return changes.beside(officer, seen, step, (dsl, file) -> {
            if (!conflict && inConflict(file, officer.person())) {
                return Optional.of(Refusal.CONFLICT_STANDS);
            }
            dsl.insertInto(CONFLICT_DECLARATION)
                    .set(CONFLICT_DECLARATION.CASE_ID, file.id())
                    .set(CONFLICT_DECLARATION.PERSON, officer.person())
                    .set(CONFLICT_DECLARATION.CONFLICT, conflict)
                    .set(CONFLICT_DECLARATION.GROUND, ground.strip())
                    .set(CONFLICT_DECLARATION.RECORDED_AT, time.now())
                    .execute();
            return Optional.empty();
        });
    }

    Change lift(Actor officer, Seen seen, UUID person, String ground) {
        Step step = Step.telling(
                "CONFLICT_LIFTED",
                before -> {
                    Map<String, Object> payload = answered(before, person, false, ground);
                    payload.put("person", person);
                    return payload;
                },
                HANDLED);
        return changes.beside(officer, seen, step, (dsl, file) -> {
            Optional<Refusal> hindered = mayLift(file, officer.person(), person, ground);
            if (hindered.isEmpty()) {
                dsl.insertInto(CONFLICT_DECLARATION)
                        .set(CONFLICT_DECLARATION.CASE_ID, file.id())
                        .set(CONFLICT_DECLARATION.PERSON, person)
                        .set(CONFLICT_DECLARATION.CONFLICT, false)
                        .set(CONFLICT_DECLARATION.GROUND, ground.strip())
                        .set(CONFLICT_DECLARATION.RECORDED_AT, time.now())
                        .set(CONFLICT_DECLARATION.LIFTED_BY, officer.person())
                        .execute();
            }
            return hindered;
        });
    }

    /** Whoever lifts it is somebody else, and not in conflict herself. */
    private static Optional<Refusal> mayLift(CaseFile file, UUID officer, UUID person, String ground) {
        if (officer.equals(person)) {
            return Optional.of(Refusal.CONFLICT_STANDS);
        }
        if (!inConflict(file, person)) {
            return Optional.of(Refusal.NO_CONFLICT_TO_LIFT);
        }
        if (ground.strip().length() < SqlCasework.SHORTEST_TEXT) {
            return Optional.of(Refusal.TEXT_TOO_SHORT);
        }
        return inConflict(file, officer) ? Optional.of(Refusal.CONFLICT_OF_INTEREST) : Optional.empty();
    }

    private static boolean inConflict(CaseFile file, UUID person) {
        return of(file, person).filter(Declaration::conflict).isPresent();
    }

    private static Optional<Declaration> of(CaseFile file, UUID person) {
        return file.procedure().declarations().stream()
                .filter(one -> one.person().equals(person))
                .findFirst();
    }

    private static Map<String, Object> answered(CaseFile before, UUID person, boolean conflict, String ground) {
        Optional<Declaration> earlier = of(before, person);
        Map<String, Object> payload = told("conflict", FromTo.of(earlier.map(Declaration::conflict), conflict));
        if (!ground.isBlank() || earlier.isPresent()) {
            payload.put(WORDS, words(earlier.map(Declaration::ground), ground));
        }
        return payload;
    }

    /** The log carries no free text: it tells by the fingerprint which version of the words it means. */
    private static Object words(Optional<String> before, String after) {
        return FromTo.of(before.map(Sha256::of), Sha256.of(after.strip()));
    }

    private static Map<String, Object> told(Object... members) {
        Map<String, Object> payload = new LinkedHashMap<>();
        for (int at = 0; at < members.length; at += 2) {
            payload.put(members[at].toString(), members[at + 1]);
        }
        return payload;
    }
}
