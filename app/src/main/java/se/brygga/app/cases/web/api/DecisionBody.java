package se.brygga.app.cases.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import se.brygga.app.access.ApiProblem;
import se.brygga.app.cases.CaseOutcome;
import se.brygga.app.web.ui.Ui;
import tools.jackson.databind.JsonNode;

/**
 * What a program sends to decide a case.
 *
 * @param outcome approved or declined
 * @param reasons why, in words that the applicant can read
 */
@Schema(name = "DecisionRequest", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
record DecisionBody(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"APPROVED", "DECLINED"})
        String outcome,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, minLength = 10, maxLength = DecisionBody.LONGEST)
        String reasons) {

    static final int SHORTEST = 10;
    static final int LONGEST = 10_000;

    private static final String OUTCOME = "outcome";
    private static final String REASONS = "reasons";
    private static final List<String> KEYS = List.of(OUTCOME, REASONS);
    private static final List<String> OUTCOMES = List.of(CaseOutcome.APPROVED.name(), CaseOutcome.DECLINED.name());

    /** A body that has been read, or what is wrong with it. */
    sealed interface Read {
        /** It can be acted on. */
        record Good(CaseOutcome outcome, String reasons) implements Read {}

        /** It cannot. */
        record Bad(ApiProblem problem) implements Read {}
    }

    static Read read(JsonNode body, Ui ui) {
        if (!body.isObject()) {
            return bad("type.object", ui.say("cases.api.object"), "");
        }
        Optional<String> unknown =
                body.propertyNames().stream().filter(key -> !KEYS.contains(key)).findFirst();
        if (unknown.isPresent()) {
            return bad("key.unknown", ui.say("cases.api.unknown-key", unknown.get()), "/" + escaped(unknown.get()));
        }
        JsonNode outcome = body.path(OUTCOME);
        if (!outcome.isString() || !OUTCOMES.contains(outcome.asString())) {
            return bad("choice.unknown", ui.say("cases.api.outcome"), "/" + OUTCOME);
        }
        JsonNode reasons = body.path(REASONS);
        int length = reasons.isString() ? reasons.asString().strip().length() : 0;
        if (length < SHORTEST || length > LONGEST || reasons.asString().indexOf('\0') >= 0) {
            return bad("text.length", ui.say("cases.api.reasons", SHORTEST, LONGEST), "/" + REASONS);
        }
        return new Read.Good(CaseOutcome.valueOf(outcome.asString()), reasons.asString());
    }

    private static Read bad(String code, String detail, String pointer) {
        return new Read.Bad(ApiProblem.of(HttpStatus.BAD_REQUEST, code, detail).at(pointer));
    }

    /** RFC 6901. */
    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
