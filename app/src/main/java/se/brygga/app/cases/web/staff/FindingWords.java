package se.brygga.app.cases.web.staff;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.brygga.app.web.ui.Tag;
import se.brygga.app.web.ui.Tone;
import se.brygga.app.web.ui.Ui;
import se.brygga.core.financing.AssessmentJson;
import se.brygga.core.law.Act;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Degree;
import se.brygga.core.law.Finding;
import se.brygga.core.law.Language;
import se.brygga.core.law.Outcome;
import se.brygga.core.law.Question;

/** Turns findings into words. */
final class FindingWords {

    private final Ui ui;
    private final Language language;
    private final UnaryOperator<String> told;
    private final MeasureWords measures;

    /** Words in a language; {@code told} puts names in the place of identifiers. */
    FindingWords(Ui ui, Language language, UnaryOperator<String> told) {
        this.told = told;
        this.ui = ui;
        this.language = language;
        this.measures = new MeasureWords(ui);
    }

    FindingRow row(Finding finding) {
        Citation provision = finding.provision();
        return new FindingRow(
                provision.atSectionLevel().machine(),
                printed(provision),
                told.apply(AssessmentJson.because(finding, language)),
                finding.measure()
                        .map(measure -> figures(provision.machine(), measure.value(), measure.limit()))
                        .orElse(FindingRow.Figures.NONE),
                finding.outcome(),
                tag(finding.outcome()),
                ask(finding));
    }

    String told(String text) {
        return told.apply(text);
    }

    private Optional<FindingRow.Ask> ask(Finding finding) {
        String question = AssessmentJson.question(finding, language).orElse("");
        return switch (finding) {
            case Finding.ForJudgement open ->
                Optional.of(new FindingRow.Ask(question, FindingRow.Kind.JUDGE, degree(open.degree()), List.of()));
            case Finding.NotMet breach ->
                breach.judged().isPresent()
                        ? Optional.of(new FindingRow.Ask(question, FindingRow.Kind.JUDGE, "", List.of()))
                        : breach.liftable()
                                .map(degree -> new FindingRow.Ask(
                                        question, FindingRow.Kind.REASON, degree(Optional.of(degree)), List.of()));
            case Finding.Undetermined open ->
                Optional.of(new FindingRow.Ask(
                        question,
                        FindingRow.Kind.FACT,
                        "",
                        open.questions().stream()
                                .map(Question::pointer)
                                .distinct()
                                .toList()));
            case Finding.Met met ->
                met.judged()
                        .map(judged -> new FindingRow.Ask(question, FindingRow.Kind.JUDGE, "", List.of()))
                        .or(() -> met.lifted()
                                .map(reason -> new FindingRow.Ask(
                                        question,
                                        FindingRow.Kind.REASON,
                                        degree(Optional.of(reason.degree())),
                                        List.of())));
        };
    }

    private static String degree(Optional<Degree> degree) {
        return degree.map(Degree::name).orElse("");
    }

    /** Value and limit with their units. */
    FindingRow.Figures figures(String provision, String value, String limit) {
        return new FindingRow.Figures(measures.shown(provision, value), measures.shown(provision, limit));
    }

    /** Where it stands: the provision, or for a term of the policy that it is policy. */
    String printed(Citation provision) {
        return provision.style() == Act.Style.TERM ? ui.say("cases.law.at-policy") : provision.printed(language);
    }

    Tag tag(Outcome outcome) {
        return switch (outcome) {
            case MET -> new Tag(ui.say("cases.finding.MET"), Tone.OK);
            case NOT_MET -> new Tag(ui.say("cases.finding.NOT_MET"), Tone.NO);
            case FOR_JUDGEMENT -> new Tag(ui.say("cases.finding.FOR_JUDGEMENT"), Tone.QUESTION);
            case UNDETERMINED -> new Tag(ui.say("cases.finding.UNDETERMINED"), Tone.WAIT);
        };
    }
}
