package se.brygga.app.cases.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.brygga.app.cases.CaseLaw.Answered;
import se.brygga.app.cases.CaseOutcome;
import se.brygga.app.documents.AidNotice;
import se.brygga.app.documents.DecisionLetter.Ground;
import se.brygga.app.documents.LocalText;
import se.brygga.core.financing.AidAnswer.Figures;
import se.brygga.core.financing.Assessment;
import se.brygga.core.law.Finding;
import se.brygga.core.law.Language;
import se.brygga.core.law.Outcome;
import se.brygga.core.law.eu.deminimis.DeMinimisRegulation;

/** Picks from the law's answer what a letter tells: the provisions that mattered, and the notice of de minimis aid. */
@Component
class LetterGrounds {

    private static final int MOST = 6;
    private static final LocalDate CENTRAL_REGISTER = LocalDate.of(2026, 1, 1);

    /** For a refusal what is not met; for an approval what was measured against a limit. */
    List<Ground> of(Assessment assessment, CaseOutcome outcome) {
        List<Finding> mattering = assessment.findings().stream()
                .filter(finding -> outcome == CaseOutcome.APPROVED
                        ? finding.outcome() == Outcome.MET
                        : finding.outcome() == Outcome.NOT_MET)
                .sorted(Comparator.comparing(
                        (Finding finding) -> finding.measure().isEmpty()))
                .limit(MOST)
                .toList();
        return mattering.stream()
                .map(finding -> new Ground(
                        finding.provision(),
                        LocalText.of(
                                finding.because().in(Language.SV),
                                finding.because().in(Language.EN))))
                .toList();
    }

    /** What the firm must be told of the aid. */
    Optional<AidNotice> aid(Answered answered, LocalDate day) {
        return answered.assessment()
                .aid()
                .flatMap(figures -> DeMinimisRegulation.generalOn(day)
                        .map(regulation -> notice(answered, figures, regulation, day)));
    }

    private static AidNotice notice(Answered answered, Figures figures, DeMinimisRegulation regulation, LocalDate day) {
        return new AidNotice(
                figures.sek().orElse(BigDecimal.ZERO),
                figures.eur(),
                answered.exchange().sekPerEur(),
                answered.exchange().source(),
                regulation.number(),
                figures.room().ceilingEur(),
                figures.room().afterEur(),
                !day.isBefore(CENTRAL_REGISTER));
    }
}
