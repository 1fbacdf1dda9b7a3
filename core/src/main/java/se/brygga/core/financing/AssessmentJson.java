package se.brygga.core.financing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.brygga.core.financing.AidAnswer.Figures;
import se.brygga.core.json.Json;
import se.brygga.core.law.Degree;
import se.brygga.core.law.Duty;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.Finding;
import se.brygga.core.law.Finding.ForJudgement;
import se.brygga.core.law.Finding.Met;
import se.brygga.core.law.Finding.NotMet;
import se.brygga.core.law.Finding.Undetermined;
import se.brygga.core.law.Judgement;
import se.brygga.core.law.Language;
import se.brygga.core.law.Value.Words;

/** An assessment in the form that the contract gives it. */
public final class AssessmentJson {

    private final Language language;

    private AssessmentJson(Language language) {
        this.language = language;
    }

    /** The whole answer, its texts in the language asked for. */
    public static Json of(Assessment assessment, Language language) {
        Receipt receipt = assessment.receipt();
        Json stamp = Json.object()
                .put("engine", receipt.engine())
                .put("profile", receipt.profile())
                .put("sha256", receipt.sha256())
                .done();
        return result(assessment, language).put("receipt", stamp).done();
    }

    /** The answer without its receipt: what the receipt itself holds. */
    public static Json.Building result(Assessment assessment, Language language) {
        AssessmentJson writer = new AssessmentJson(language);
        return Json.object()
                .put("id", assessment.application().id())
                .put("outcome", assessment.outcome().name())
                .put("acts", Json.items(assessment.acts(), act -> Json.of(act.id())))
                .put("findings", Json.items(assessment.findings(), writer::finding))
                .put("policyOutcome", assessment.policyOutcome().name())
                .put("policyFindings", Json.items(assessment.policyFindings(), writer::finding))
                .put("duties", Json.items(assessment.duties(), writer::duty))
                .put("aid", assessment.aid().<Json>map(AssessmentJson::aid).orElse(new Json.Nothing()));
    }

    /** The seven keys of the contract; what does not apply is null and not left out. */
    private Json finding(Finding finding) {
        return Json.object()
                .put("provision", finding.provision().machine())
                .put("outcome", finding.outcome().name())
                .orNull("value", finding.measure(), measure -> measure.value())
                .orNull("limit", finding.measure(), measure -> measure.limit())
                .orNull("degree", degree(finding), Degree::name)
                .put("because", because(finding, language))
                .orNull("question", question(finding, language), text -> text)
                .done();
    }

    /** The degree that lifted a limit or would lift it, or that a judgement must reach. */
    public static Optional<Degree> degree(Finding finding) {
        return switch (finding) {
            case Met met -> met.lifted().map(reason -> reason.degree());
            case NotMet breach -> breach.liftable();
            case ForJudgement open -> open.degree();
            case Undetermined _ -> Optional.empty();
        };
    }

    /** Why, with the recorded reason or judgement behind it. */
    public static String because(Finding finding, Language language) {
        String why = finding.because().in(language);
        return switch (finding) {
            case Met met ->
                why
                        + met.lifted()
                                .map(reason ->
                                        " " + recorded("recorded.reason", reason.text(), reason.officer(), language))
                                .orElse("")
                        + judged(met.judged(), language);
            case NotMet breach -> why + judged(breach.judged(), language);
            case ForJudgement _, Undetermined _ -> why;
        };
    }

    /** Who judged it and in which words: a judgement without its reason says nothing to the one who reads it later. */
    private static String judged(Optional<Judgement> judgement, Language language) {
        return judgement
                .map(one -> " "
                        + recorded(
                                one.met() ? "recorded.judgedMet" : "recorded.judgedNotMet",
                                one.text(),
                                one.officer(),
                                language))
                .orElse("");
    }

    private static String recorded(String key, String text, String officer, Language language) {
        return new Explanation(key, new Words(text), new Words(officer)).in(language);
    }

    /** What must be answered, if anything. */
    public static Optional<String> question(Finding finding, Language language) {
        return switch (finding) {
            case Undetermined open ->
                Optional.of(open.questions().stream()
                        .map(one -> one.text().in(language))
                        .distinct()
                        .collect(Collectors.joining(" ")));
            case ForJudgement open -> Optional.of(open.threshold().in(language));
            case Met _, NotMet _ -> Optional.empty();
        };
    }

    /** A last day only where the law sets one that can be counted from the decision. */
    private Json duty(Duty duty) {
        return Json.object()
                .put("provision", duty.provision().machine())
                .put("what", duty.what().in(language))
                .orNull("due", duty.due(), day -> day.toString())
                .done();
    }

    /** Two decimals without rounding: the figures were rounded where the law says so, and once. */
    private static Json aid(Figures figures) {
        return Json.object()
                .put("method", figures.method().name())
                .orNull("sek", figures.sek(), AssessmentJson::cents)
                .put("eur", cents(figures.eur()))
                .put("ceilingEur", cents(figures.room().ceilingEur()))
                .put("headroomBeforeEur", cents(figures.room().beforeEur()))
                .put("headroomAfterEur", cents(figures.room().afterEur()))
                .done();
    }

    private static String cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }

    /** The lines of a plain text for people. */
    public static List<String> lines(Assessment assessment, Language language) {
        return AssessmentText.lines(assessment, language);
    }
}
