package se.brygga.app.cases.internal;

import static se.brygga.db.cases.Tables.CASE_FILE;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import se.brygga.app.audit.Trail;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseOutcome;
import se.brygga.app.cases.CaseStatus;
import se.brygga.app.cases.Casework.Seen;
import se.brygga.app.cases.Change;
import se.brygga.app.cases.Refusal;
import se.brygga.app.platform.Actor;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.platform.ScopedDatabase;

/**
 * The one way in which a case changes: locked, held against the version on the screen and against the state machine,
 * raised by one version, and told to the log, all in one transaction.
 */
@Component
class CaseChanges {

    private final ScopedDatabase database;
    private final ProductClock clock;
    private final Trail trail;

    CaseChanges(ScopedDatabase database, ProductClock clock, Trail trail) {
        this.database = database;
        this.clock = clock;
        this.trail = trail;
    }

    /**
     * A step of a case.
     *
     * @param from statuses in which it may be taken
     * @param to the status it leads to; empty when it stays
     * @param outcome how the case ends, when it leads to its end
     * @param action the word in the log
     * @param payload what the log tells of it, beside the case as it was before
     */
    record Step(
            Set<CaseStatus> from,
            Optional<CaseStatus> to,
            Optional<CaseOutcome> outcome,
            String action,
            Function<CaseFile, Map<String, Object>> payload) {

        static Step in(String action, Map<String, Object> payload, CaseStatus... from) {
            return telling(action, before -> payload, from);
        }

        /** A step whose entry tells from what to what. */
        static Step telling(String action, Function<CaseFile, Map<String, Object>> payload, CaseStatus... from) {
            return new Step(Set.of(from), Optional.empty(), Optional.empty(), action, payload);
        }

        Step leadingTo(CaseStatus next) {
            return new Step(from, Optional.of(next), outcome, action, payload);
        }

        Step ending(CaseOutcome how) {
            return new Step(from, Optional.of(CaseStatus.CLOSED), Optional.of(how), action, payload);
        }
    }

    /** What a step writes beside the case row; a refusal means that it wrote nothing. */
    @FunctionalInterface
    interface Work {
        Optional<Refusal> apply(DSLContext dsl, CaseFile file);
    }

    /** Takes a step on the version that was seen. */
    Change take(Actor actor, Seen seen, Step step, Work work) {
        return apply(actor, seen, step, work, (dsl, file) -> advance(dsl, actor, file, step));
    }

    /**
     * Notes something beside the case: it stays at its version, so that a proposal that waits is still the one to
     * decide on.
     */
    Change beside(Actor actor, Seen seen, Step step, Work work) {
        return apply(actor, seen, step, work, (dsl, file) -> {
            log(dsl, actor, file, step);
            return new Change.Done(file.version());
        });
    }

    /** A step of whoever handles the case: only after a declaration that there is no conflict of interest. */
    Change working(Actor officer, Seen seen, Step step, Work work) {
        return take(
                officer,
                seen,
                step,
                (dsl, file) -> Conflicts.hindering(file, officer.person()).or(() -> work.apply(dsl, file)));
    }

    private Change apply(
            Actor actor, Seen seen, Step step, Work work, BiFunction<DSLContext, CaseFile, Change> afterwards) {
        return database.in(actor.scope(), dsl -> {
            Optional<CaseFile> locked = lock(dsl, seen);
            if (locked.isEmpty()) {
                return new Change.Refused(Refusal.NOT_FOUND);
            }
            CaseFile file = locked.get();
            if (file.version() != seen.version()) {
                return new Change.Stale(file.version());
            }
            if (!step.from().contains(file.state().status())) {
                return new Change.Refused(Refusal.WRONG_STATUS);
            }
            return work.apply(dsl, file).<Change>map(Change.Refused::new).orElseGet(() -> afterwards.apply(dsl, file));
        });
    }

    private static Optional<CaseFile> lock(DSLContext dsl, Seen seen) {
        // The row first; only then is the rest read, so that it belongs to the version that the row names.
        return dsl.select(CASE_FILE.ID)
                .from(CASE_FILE)
                .where(CASE_FILE.ID.eq(seen.caseId()))
                .forUpdate()
                .fetchOptional()
                .flatMap(row -> CaseReading.byId(dsl, seen.caseId()));
    }

    private Change advance(DSLContext dsl, Actor actor, CaseFile file, Step step) {
        CaseStatus next = step.to().orElse(file.state().status());
        if (next != file.state().status() && !file.state().status().leadsTo(next)) {
            throw new IllegalStateException("no case goes from " + file.state().status() + " to " + next);
        }
        int version = file.version() + 1;
        Optional<CaseOutcome> outcome = step.outcome().or(() -> file.state().outcome());
        dsl.update(CASE_FILE)
                .set(CASE_FILE.VERSION, version)
                .set(CASE_FILE.STATUS, next.name())
                .set(CASE_FILE.OUTCOME, outcome.map(Enum::name).orElse(null))
                .set(CASE_FILE.CHANGED_AT, OffsetDateTime.now(clock))
                .where(CASE_FILE.ID.eq(file.id()))
                .execute();
        log(dsl, actor, file, step);
        return new Change.Done(version);
    }

    /** Tells the log of something in a case. */
    void log(DSLContext dsl, Actor actor, CaseFile file, Step step) {
        trail.append(
                dsl,
                new Trail.Entry(
                        file.id(),
                        "CASE",
                        step.action(),
                        Optional.of(actor.person()),
                        seenBy(file.place(), file.applicant()),
                        step.payload().apply(file)));
    }

    static Trail.SeenBy seenBy(CaseFile.Place place, CaseFile.Applicant applicant) {
        return new Trail.SeenBy(
                Optional.of(place.company()), Optional.of(place.county()), Optional.of(applicant.party()));
    }
}
