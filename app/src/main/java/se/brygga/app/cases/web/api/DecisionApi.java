package se.brygga.app.cases.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import se.brygga.app.access.ApiProblem;
import se.brygga.app.access.ApiProblems;
import se.brygga.app.access.SignedIn;
import se.brygga.app.cases.Decisions;
import se.brygga.app.platform.Actor;
import se.brygga.app.web.ui.Ui;
import se.brygga.app.web.ui.UiFactory;
import tools.jackson.databind.JsonNode;

/** The decision for programs: one call, one transaction, one answer however often it is sent. */
@RestController
@Tag(name = "cases")
class DecisionApi {

    private static final String KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 255;
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,9})\"");

    private final Decisions decisions;
    private final ApiProblems problems;
    private final UiFactory uis;

    DecisionApi(Decisions decisions, ApiProblems problems, UiFactory uis) {
        this.decisions = decisions;
        this.problems = problems;
        this.uis = uis;
    }

    /**
     * A decision that has been recorded.
     *
     * @param decision identifier
     * @param number number of the decision
     * @param receipt SHA-256 of the receipt
     */
    @Schema(name = "Decision")
    record Recorded(UUID decision, String number, String receipt) {}

    /** What stands in the headers: the key and the version, or what is wrong with them. */
    private sealed interface Headers {
        record Good(String key, int version) implements Headers {}

        record Bad(ApiProblem problem) implements Headers {}
    }

    @PostMapping(path = "/api/v1/cases/{number}/decision", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "decideCase",
            summary = "Decides a proposed case in the name of the person whose token it is",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = DecisionBody.class))))
    @Parameter(
            in = ParameterIn.HEADER,
            name = KEY,
            required = true,
            description = "The same key and the same body give the first answer again; kept seven days",
            schema = @Schema(type = "string", minLength = 1, maxLength = LONGEST_KEY))
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            required = true,
            description = "The version of the case that was decided on",
            schema = @Schema(type = "string", example = "\"7\""))
    @ApiResponse(
            responseCode = "201",
            description = "Recorded and durable",
            content = @Content(schema = @Schema(implementation = Recorded.class)))
    @ProblemAnswers.Malformed
    @ProblemAnswers.NotFound
    @ProblemAnswers.OfDecision
    ResponseEntity<?> decide(
            @Parameter(hidden = true) SignedIn who,
            @Parameter(hidden = true) HttpServletRequest request,
            @PathVariable String number,
            @RequestBody JsonNode body) {
        Ui ui = uis.of(request);
        return switch (headers(request, ui)) {
            case Headers.Bad(ApiProblem problem) -> problems.answer(request, problem);
            case Headers.Good good ->
                switch (DecisionBody.read(body, ui)) {
                    case DecisionBody.Read.Bad(ApiProblem problem) -> problems.answer(request, problem);
                    case DecisionBody.Read.Good sent -> {
                        Decisions.Ruling ruling = new Decisions.Ruling(
                                number, good.version(), sent.outcome(), sent.reasons(), who.token());
                        Actor actor = new Actor(who.account(), who.person(), who.scope());
                        yield answer(request, number, decisions.decide(actor, ruling, good.key()), ui);
                    }
                };
        };
    }

    private static Headers headers(HttpServletRequest request, Ui ui) {
        String key = Optional.ofNullable(request.getHeader(KEY)).orElse("").strip();
        if (key.isEmpty()) {
            return bad(HttpStatus.BAD_REQUEST, "idempotency.key-missing", ui.say("cases.api.key-missing"));
        }
        if (key.length() > LONGEST_KEY) {
            return bad(HttpStatus.BAD_REQUEST, "idempotency.key-length", ui.say("cases.api.key-length", LONGEST_KEY));
        }
        String match =
                Optional.ofNullable(request.getHeader(HttpHeaders.IF_MATCH)).orElse("");
        if (match.isBlank()) {
            return bad(HttpStatus.PRECONDITION_REQUIRED, "version.missing", ui.say("cases.api.version-missing"));
        }
        Matcher version = VERSION.matcher(match.strip());
        return version.matches()
                ? new Headers.Good(key, Integer.parseInt(version.group(1)))
                : bad(HttpStatus.BAD_REQUEST, "version.form", ui.say("cases.api.version-form"));
    }

    private static Headers bad(HttpStatus status, String code, String detail) {
        return new Headers.Bad(ApiProblem.of(status, code, detail));
    }

    private ResponseEntity<?> answer(HttpServletRequest request, String number, Decisions.Answer answer, Ui ui) {
        if (answer instanceof Decisions.Answer.Recorded recorded) {
            return ResponseEntity.created(URI.create("/api/v1/cases/" + number))
                    .body(new Recorded(recorded.decision(), recorded.number(), recorded.receipt()));
        }
        ResponseEntity<?> refused = problems.answer(request, DecisionRefusals.problem(answer, ui));
        return DecisionRefusals.isRunning(answer)
                ? ResponseEntity.status(refused.getStatusCode())
                        .headers(refused.getHeaders())
                        .header(HttpHeaders.RETRY_AFTER, "1")
                        .body(refused.getBody())
                : refused;
    }
}
