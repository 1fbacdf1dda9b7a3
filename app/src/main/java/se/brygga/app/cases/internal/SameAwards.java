package se.brygga.app.cases.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseLaw;
import se.brygga.app.cases.CaseStatus;
import se.brygga.app.cases.Casework.SameAward;
import se.brygga.app.cases.Refusal;
import se.brygga.app.cases.internal.CaseChanges.Step;
import se.brygga.app.platform.Actor;

/** Says of an award that was declared and an entry of the register that they are one, with a reason. */
@Component
class SameAwards {

    private static final String MARK =
            "select aid.mark_same(row(?::uuid, ?::uuid, ?::uuid, ?::uuid, ?::text, ?::uuid, ?::timestamptz, null)::aid.same_award)";

    private final CaseLaw law;
    private final CaseTime time;

    SameAwards(CaseLaw law, CaseTime time) {
        this.law = law;
        this.time = time;
    }

    /** The step with what the log tells of it: which two, and why. */
    static Step step(SameAward mark) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("declared", mark.declared());
        mark.registered().ifPresent(entry -> told.put("registered", entry));
        told.put("text", mark.text().strip());
        return Step.in(mark.registered().isPresent() ? "AID_SAME" : "AID_APART", told, CaseStatus.UNDER_REVIEW);
    }

    /** Marks two of the awards that count in the case, or tells them apart again. */
    Optional<Refusal> mark(DSLContext dsl, Actor officer, CaseFile file, SameAward mark) {
        if (mark.text().strip().length() < SqlCasework.SHORTEST_TEXT) {
            return Optional.of(Refusal.TEXT_TOO_SHORT);
        }
        List<UUID> counted = law.on(file, time.today()).priorAid().stream()
                .map(CaseLaw.Award::id)
                .toList();
        @Nullable UUID registered = mark.registered().orElse(null);
        if (!counted.contains(mark.declared()) || (registered != null && !counted.contains(registered))) {
            return Optional.of(Refusal.NOT_SAME_AWARD);
        }
        Boolean marked = dsl.fetchSingle(
                        MARK,
                        time.newId(),
                        file.id(),
                        mark.declared(),
                        registered,
                        mark.text().strip(),
                        officer.person(),
                        time.now())
                .get(0, Boolean.class);
        return Boolean.TRUE.equals(marked) ? Optional.empty() : Optional.of(Refusal.NOT_SAME_AWARD);
    }
}
