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
import se.brygga.app.documents.DecisionLetter.Stated;
import se.brygga.app.documents.LocalText;
import se.brygga.core.financing.AidAnswer.Figures;
import se.brygga.core.financing.Assessment;
import se.brygga.core.law.Finding;
import se.brygga.core.law.Judgement;
import se.brygga.core.law.Language;
import se.brygga.core.law.Outcome;
import se.brygga.core.law.eu.deminimis.DeMinimisRegulation;

/** Picks from the law's answer what a letter tells: the provisions that mattered, and the notice of de minimis aid. */
@Component
class LetterGrounds {

    private static final int MOST = 6;
    private static final LocalDate CENTRAL_REGISTER = LocalDate.of(2026, 1, 1);

    /**
     * For a refusal what is not met, for an approval what is met. First every provision that an officer has said
     * something of, with her words; then what was measured against a limit, as far as there is room.
     */
    List<Ground> of(Assessment assessment, CaseOutcome outcome) {
        List<Ground> mattering = assessment.findings().stream()
                .filter(finding -> outcome == CaseOutcome.APPROVED
                        ? finding.outcome() == Outcome.MET
                        : finding.outcome() == Outcome.NOT_MET)
                .sorted(Comparator.comparing(
                        (Finding finding) -> finding.measure().isEmpty()))
                .map(LetterGrounds::ground)
                .sorted(Comparator.comparing((Ground ground) -> ground.stated().isEmpty()))
                .toList();
        long stated =
                mattering.stream().filter(ground -> ground.stated().isPresent()).count();
        return mattering.stream().limit(Math.max(MOST, stated)).toList();
    }

    private static Ground ground(Finding finding) {
        LocalText found = LocalText.of(
                finding.because().in(Language.SV), finding.because().in(Language.EN));
        return new Ground(finding.provision(), found, stated(finding));
    }

    /** The words of an officer, where the answer came from her: a limit is never said to be lifted without them. */
    private static Optional<Stated> stated(Finding finding) {
        return switch (finding) {
            case Finding.Met met ->
                met.lifted()
                        .map(reason -> new Stated(Optional.of(reason.degree()), LocalText.swedish(reason.text())))
                        .or(() -> met.judged().map(LetterGrounds::judged));
            case Finding.NotMet breach -> breach.judged().map(LetterGrounds::judged);
            case Finding.Undetermined open -> Optional.empty();
            case Finding.ForJudgement open -> Optional.empty();
        };
    }

    private static Stated judged(Judgement judgement) {
        return new Stated(Optional.empty(), LocalText.swedish(judgement.text()));
    }

    /** What the firm must be told of the aid; nothing where there is none in the decision. */
    Optional<AidNotice> aid(Answered answered, LocalDate day) {
        return answered.assessment()
                .aid()
                .filter(figures -> figures.eur().signum() > 0)
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
