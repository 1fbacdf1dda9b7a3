package se.brygga.app.cases.web.api;

import java.math.BigDecimal;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import se.brygga.app.access.ApiProblem;
import se.brygga.app.cases.Commitment;
import se.brygga.app.cases.Decisions.Answer;
import se.brygga.app.cases.Refusal;
import se.brygga.app.cases.web.staff.MandateWords;
import se.brygga.app.web.ui.Ui;

/** Says to a program why a case was not decided. */
final class DecisionRefusals {

    private DecisionRefusals() {}

    static boolean isRunning(Answer answer) {
        return answer instanceof Answer.Refused(Refusal why) && why == Refusal.KEY_RUNNING;
    }

    static ApiProblem problem(Answer answer, Ui ui) {
        return switch (answer) {
            case Answer.Recorded recorded -> throw new IllegalArgumentException("not a refusal: " + recorded);
            case Answer.Stale(int version) ->
                ApiProblem.of(HttpStatus.PRECONDITION_FAILED, "cases.stale", ui.say("cases.api.stale", version))
                        .with("currentVersion", version);
            case Answer.OverCeiling over -> overCeiling(over, ui);
            case Answer.BeyondMandate(Commitment commitment) -> beyondMandate(commitment, ui);
            case Answer.Refused(Refusal why) -> refused(why, ui);
        };
    }

    private static ApiProblem overCeiling(Answer.OverCeiling over, Ui ui) {
        BigDecimal left =
                over.ceiling().subtract(over.prior()).subtract(over.reserved()).max(BigDecimal.ZERO);
        String detail = ui.say(
                "cases.refused.ceiling-figures",
                ui.format().money(over.prior(), "EUR"),
                ui.format().money(over.reserved(), "EUR"),
                ui.format().money(over.ceiling(), "EUR"));
        return ApiProblem.of(HttpStatus.CONFLICT, code(Refusal.OVER_CEILING), detail)
                .with("headroomEur", left.toPlainString())
                .with("reservedEur", over.reserved().toPlainString())
                .with("ceilingEur", over.ceiling().toPlainString());
    }

    private static ApiProblem beyondMandate(Commitment commitment, Ui ui) {
        ApiProblem problem = ApiProblem.of(
                        HttpStatus.FORBIDDEN, "cases.no-mandate", MandateWords.refused(commitment, ui))
                .with("grantedSek", commitment.granted().toPlainString())
                .with("amountSek", commitment.amount().toPlainString());
        return commitment
                .reach()
                .map(reach -> problem.with("mandateSek", reach.toPlainString()))
                .orElse(problem);
    }

    private static ApiProblem refused(Refusal why, Ui ui) {
        return ApiProblem.of(status(why), code(why), ui.say(why.key()));
    }

    private static HttpStatus status(Refusal why) {
        return switch (why) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT_OF_INTEREST, SAME_PERSON, NO_CERTIFICATE, NOT_OWN_ACCOUNT -> HttpStatus.FORBIDDEN;
            case TEXT_TOO_SHORT -> HttpStatus.BAD_REQUEST;
            case KEY_REUSED -> HttpStatus.UNPROCESSABLE_CONTENT;
            case WRONG_STATUS,
                    INCOMPLETE,
                    NOT_DECLARED,
                    CONFLICT_NOT_DECLARED,
                    CONFLICT_STANDS,
                    NO_CONFLICT_TO_LIFT,
                    LAW_NOT_MET,
                    NO_HEADROOM,
                    NOT_SAME_AWARD,
                    OWNERSHIP_CHANGED,
                    AID_CHANGED,
                    NOT_AS_PROPOSED,
                    NO_PROVISION,
                    NO_FACT,
                    CLAIMS_UNANSWERED,
                    NO_RIGHT_TO_ACT,
                    CLAIM_ANSWERED,
                    CLAIM_OVER_HUNDRED,
                    CLAIM_LATER_KNOWN,
                    OVER_CEILING,
                    KEY_RUNNING -> HttpStatus.CONFLICT;
        };
    }

    private static String code(Refusal why) {
        return switch (why) {
            case NOT_FOUND -> "request.not-found";
            case KEY_REUSED -> "idempotency.other-body";
            case KEY_RUNNING -> "idempotency.running";
            default -> "cases." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }
}
