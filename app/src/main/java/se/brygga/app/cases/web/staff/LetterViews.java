package se.brygga.app.cases.web.staff;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseLetters;
import se.brygga.app.cases.CaseOutcome;
import se.brygga.app.documents.DecisionLetter;
import se.brygga.app.documents.LetterSource;
import se.brygga.app.documents.Letters;
import se.brygga.app.documents.print.LetterView;
import se.brygga.app.web.ui.Language;
import se.brygga.app.web.ui.Link;

/** C12: the letter as it will be sent, and after the decision as it was. */
@Component
final class LetterViews {

    private final CaseLetters drafts;
    private final LetterSource decided;
    private final Letters letters;
    private final LawReader law;

    LetterViews(CaseLetters drafts, LetterSource decided, Letters letters, LawReader law) {
        this.drafts = drafts;
        this.decided = decided;
        this.letters = letters;
        this.law = law;
    }

    StepModel.Letter letter(StepViews.Scene scene) {
        Sitting sitting = scene.sitting();
        CaseFile file = sitting.file();
        Language translation = Language.of(file.applicant().language()).orElse(Language.SV);
        List<LetterView> views =
                text(file).map(letter -> letters.preview(letter, translation)).orElse(List.of());
        Optional<Link> pdf = file.procedure()
                .decision()
                .filter(decision -> sitting.who().may("documents.letter.open"))
                .map(decision -> new Link(sitting.ui().say("cases.letter.pdf"), "/arbete/brev/" + decision.id()));
        return new StepModel.Letter(scene.frame(), scene.turn().form(), views, pdf);
    }

    private Optional<DecisionLetter> text(CaseFile file) {
        if (file.procedure().decision().isPresent()) {
            return file.procedure()
                    .decision()
                    .map(decision -> decided.decided(decision.id()).letter());
        }
        Optional<CaseFile.Proposal> proposal =
                file.procedure().proposal().filter(one -> one.returnText().isEmpty());
        if (file.terms().isEmpty() && proposal.isEmpty()) {
            return Optional.empty();
        }
        CaseOutcome outcome = proposal.map(CaseFile.Proposal::outcome).orElse(CaseOutcome.APPROVED);
        String reasons = proposal.map(CaseFile.Proposal::text).orElse("–");
        return law.answered(file).map(answered -> drafts.preview(file, answered, outcome, reasons));
    }
}
