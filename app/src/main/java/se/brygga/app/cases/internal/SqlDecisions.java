package se.brygga.app.cases.internal;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseLaw;
import se.brygga.app.cases.CaseOutcome;
import se.brygga.app.cases.Cases;
import se.brygga.app.cases.Casework.Seen;
import se.brygga.app.cases.Commitment;
import se.brygga.app.cases.Decisions;
import se.brygga.app.cases.Refusal;
import se.brygga.app.platform.Actor;
import se.brygga.core.law.Outcome;
import tools.jackson.databind.JsonNode;

/**
 * Decides: assesses as of now, and records in one round trip. When the ownership or the earlier aid has changed in
 * between, the database says so and nothing was done; then it is assessed again. Each such round means that somebody
 * else got further, so the rounds end.
 */
@Service
class SqlDecisions implements Decisions {

    private final Cases cases;
    private final CaseLaw law;
    private final DecisionRecorder recorder;
    private final CaseTime time;

    SqlDecisions(Cases cases, CaseLaw law, DecisionRecorder recorder, CaseTime time) {
        this.cases = cases;
        this.law = law;
        this.recorder = recorder;
        this.time = time;
    }

    @Override
    public Answer decide(Actor decider, Order order, String key) {
        return cases.byId(decider.scope(), order.seen().caseId())
                .map(file -> decide(decider, order, DecisionRecorder.Call.ofPerson(key), file))
                .orElse(new Answer.Refused(Refusal.NOT_FOUND));
    }

    @Override
    public Answer decide(Actor decider, Ruling ruling, String key) {
        return cases.byNumber(decider.scope(), ruling.number())
                .map(file -> decide(
                        decider,
                        new Order(new Seen(file.id(), ruling.version()), ruling.outcome(), ruling.reasons()),
                        new DecisionRecorder.Call(key, ruling.token()),
                        file))
                .orElse(new Answer.Refused(Refusal.NOT_FOUND));
    }

    private Answer decide(Actor decider, Order order, DecisionRecorder.Call call, CaseFile file) {
        boolean decided = file.procedure().decision().isPresent();
        if (order.reasons().strip().length() < SqlCasework.SHORTEST_TEXT) {
            return new Answer.Refused(Refusal.TEXT_TOO_SHORT);
        }
        if (!decided && file.version() != order.seen().version()) {
            return new Answer.Stale(file.version());
        }
        while (true) {
            CaseLaw.Answered answered = law.on(file, time.today());
            if (order.outcome() == CaseOutcome.APPROVED
                    && !decided
                    && answered.assessment().outcome() != Outcome.MET) {
                return notLawful(answered);
            }
            JsonNode said = recorder.record(decider, order, call, new DecisionRecorder.Assessed(file, answered));
            Optional<Answer> answer = read(said, answered);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
    }

    private static Answer notLawful(CaseLaw.Answered answered) {
        return answered.assessment()
                .aid()
                .filter(aid -> aid.eur().compareTo(aid.room().beforeEur()) > 0)
                .<Answer>map(aid -> new Answer.OverCeiling(
                        aid.room().ceilingEur().subtract(aid.room().beforeEur()),
                        BigDecimal.ZERO,
                        aid.room().ceilingEur()))
                .orElse(new Answer.Refused(Refusal.LAW_NOT_MET));
    }

    /** The answer of the database; empty when it asks for a new assessment. */
    private static Optional<Answer> read(JsonNode said, CaseLaw.Answered answered) {
        if (said.has("recorded")) {
            return Optional.of(new Answer.Recorded(
                    UUID.fromString(said.get("decision").asString()),
                    said.get("recorded").asString(),
                    said.get("receipt").asString(),
                    said.has("replayed")));
        }
        return switch (said.get("refused").asString()) {
            case "OWNERSHIP_CHANGED", "AID_CHANGED" -> Optional.empty();
            case "OVER_CEILING" ->
                answered.assessment()
                        .aid()
                        .map(aid -> new Answer.OverCeiling(
                                aid.room().ceilingEur().subtract(aid.room().beforeEur()),
                                said.get("reserved").decimalValue(),
                                aid.room().ceilingEur()));
            case "NO_MANDATE" -> Optional.of(beyond(said));
            case "CASE_CHANGED" -> Optional.of(new Answer.Refused(Refusal.WRONG_STATUS));
            case "CASE_NOT_FOUND" -> Optional.of(new Answer.Refused(Refusal.NOT_FOUND));
            case "NOT_PROPOSED" -> Optional.of(new Answer.Refused(Refusal.WRONG_STATUS));
            default ->
                Optional.of(
                        new Answer.Refused(Refusal.valueOf(said.get("refused").asString())));
        };
    }

    private static Answer beyond(JsonNode said) {
        JsonNode reach = said.path("reach");
        return new Answer.BeyondMandate(new Commitment(
                said.get("granted").decimalValue(),
                said.get("amount").decimalValue(),
                reach.isNumber() ? Optional.of(reach.decimalValue()) : Optional.empty(),
                said.path("deciders").valueStream().map(JsonNode::asString).toList()));
    }
}
