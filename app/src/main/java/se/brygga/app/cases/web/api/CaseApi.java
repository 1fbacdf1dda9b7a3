package se.brygga.app.cases.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.brygga.app.access.ApiProblem;
import se.brygga.app.access.ApiProblems;
import se.brygga.app.access.SignedIn;
import se.brygga.app.cases.CaseIndex;
import se.brygga.app.cases.CaseStatus;
import se.brygga.app.web.ui.Ui;
import se.brygga.app.web.ui.UiFactory;

/** Cases for programs. A case outside the scope does not exist. */
@RestController
@Tag(name = "cases")
class CaseApi {

    private static final int MOST = 200;

    private final CaseIndex cases;
    private final ApiProblems problems;
    private final UiFactory uis;

    CaseApi(CaseIndex cases, ApiProblems problems, UiFactory uis) {
        this.cases = cases;
        this.problems = problems;
        this.uis = uis;
    }

    /**
     * A page of cases.
     *
     * @param items the cases
     * @param next what to send as {@code after} for the next page; null on the last one
     */
    @Schema(name = "CasePage")
    record PageView(
            List<CaseView> items,

            @Schema(nullable = true) @Nullable String next) {
        PageView {
            items = List.copyOf(items);
        }
    }

    @GetMapping("/api/v1/cases")
    @Operation(operationId = "listCases", summary = "Cases in the order in which they were begun, page by page")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PageView.class)))
    @ProblemAnswers.Malformed
    ResponseEntity<?> list(
            @Parameter(hidden = true) SignedIn who,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(description = "Only cases in this status") @RequestParam(defaultValue = "") String status,
            @Parameter(description = "The cursor that the page before gave as next") @RequestParam(defaultValue = "")
                    String after,
            @Parameter(description = "How many at most, 1 to 200") @RequestParam(defaultValue = "50") int limit) {
        Optional<CaseStatus> wanted = Arrays.stream(CaseStatus.values())
                .filter(one -> one.name().equals(status))
                .findFirst();
        Optional<UUID> from = uuid(after);
        if ((wanted.isEmpty() && !status.isEmpty())
                || (from.isEmpty() && !after.isEmpty())
                || limit < 1
                || limit > MOST) {
            Ui ui = uis.of(request);
            return problems.answer(
                    request,
                    ApiProblem.of(HttpStatus.BAD_REQUEST, "request.parameter", ui.say("cases.api.parameter", MOST)));
        }
        List<CaseIndex.Entry> found = cases.list(who.scope(), new CaseIndex.Wanted(wanted, from, limit + 1));
        List<CaseIndex.Entry> page = found.subList(0, Math.min(limit, found.size()));
        return ResponseEntity.ok(new PageView(
                page.stream().map(CaseView::of).toList(),
                found.size() > limit ? page.getLast().id().toString() : null));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    @GetMapping("/api/v1/cases/{number}")
    @Operation(
            operationId = "showCase",
            summary = "One case; its ETag is the version that a decision names in If-Match")
    @ApiResponse(
            responseCode = "200",
            headers = @Header(name = "ETag", description = "The version", schema = @Schema(example = "\"7\"")),
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    @ProblemAnswers.NotFound
    ResponseEntity<?> show(
            @Parameter(hidden = true) SignedIn who,
            @Parameter(hidden = true) HttpServletRequest request,
            @PathVariable String number) {
        Optional<CaseIndex.Entry> found = cases.one(who.scope(), number);
        if (found.isEmpty()) {
            Ui ui = uis.of(request);
            return problems.answer(
                    request,
                    ApiProblem.of(HttpStatus.NOT_FOUND, "request.not-found", ui.say("cases.refused.NOT_FOUND")));
        }
        return ResponseEntity.ok().eTag("\"" + found.get().version() + "\"").body(CaseView.of(found.get()));
    }
}
