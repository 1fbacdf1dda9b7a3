package se.brygga.core.financing;

import java.util.ArrayList;
import java.util.List;
import se.brygga.core.law.Act;
import se.brygga.core.law.Duty;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.Finding;
import se.brygga.core.law.Language;
import se.brygga.core.law.Outcome;
import se.brygga.core.law.Value;
import se.brygga.core.law.Value.Amount;
import se.brygga.core.law.Value.Term;
import se.brygga.core.law.Value.Words;

/** An assessment as plain lines for people. */
final class AssessmentText {

    private AssessmentText() {}

    static List<String> lines(Assessment assessment, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(say(language, "text.head", new Words(assessment.application().id()), outcome(assessment.outcome())));
        lines.add(say(
                language,
                "text.acts",
                new Words(String.join(
                        ", ", assessment.acts().stream().map(Act::id).toList()))));
        assessment.findings().forEach(finding -> add(lines, finding, language));
        if (!assessment.policyFindings().isEmpty()) {
            lines.add(say(language, "text.policy", outcome(assessment.policyOutcome())));
            assessment.policyFindings().forEach(finding -> add(lines, finding, language));
        }
        assessment
                .aid()
                .ifPresent(aid -> lines.add(say(
                        language,
                        "text.aid",
                        new Amount(aid.eur(), "EUR"),
                        new Amount(aid.room().beforeEur(), "EUR"),
                        new Amount(aid.room().afterEur(), "EUR"))));
        lines.add(say(language, "text.duties"));
        for (Duty duty : assessment.duties()) {
            lines.add("  " + duty.provision().printed(language) + ": "
                    + duty.what().in(language)
                    + duty.due().map(day -> " (" + day + ")").orElse(""));
        }
        lines.add(say(language, "text.receipt", new Words(assessment.receipt().sha256())));
        return lines;
    }

    private static void add(List<String> lines, Finding finding, Language language) {
        lines.add("  [" + outcome(finding.outcome()).print(language) + "] "
                + finding.provision().printed(language) + ": " + AssessmentJson.because(finding, language));
        AssessmentJson.question(finding, language).ifPresent(question -> lines.add("      " + question));
    }

    private static Term outcome(Outcome outcome) {
        return new Term("outcome." + outcome.name());
    }

    private static String say(Language language, String key, Value... args) {
        return new Explanation(key, args).in(language);
    }
}
