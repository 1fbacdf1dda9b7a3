package se.brygga.app.cases.web.staff;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Page;

/** Makes the page of a step. */
@Component
final class StepViews {

    private final Frames frames;
    private final LawReader law;
    private final ReceiptReader receipts;
    private final HandlingViews handling;
    private final GroupViews groups;
    private final LawViews laws;
    private final TermsViews terms;
    private final ProposalViews proposals;
    private final LetterViews letters;
    private final Histories histories;
    private final AnalysisViews analysis;

    StepViews(
            Frames frames,
            LawReader law,
            ReceiptReader receipts,
            HandlingViews handling,
            Offers offers,
            LetterViews letters) {
        this.frames = frames;
        this.law = law;
        this.receipts = receipts;
        this.handling = handling;
        this.groups = offers.groups();
        this.laws = offers.laws();
        this.terms = offers.terms();
        this.proposals = offers.proposals();
        this.histories = offers.histories();
        this.analysis = offers.analysis();
        this.letters = letters;
    }

    /** The views of who belongs together and of what they are offered. */
    @Component
    record Offers(
            GroupViews groups,
            LawViews laws,
            AnalysisViews analysis,
            TermsViews terms,
            ProposalViews proposals,
            Histories histories) {}

    /**
     * What a page shows beside the case itself.
     *
     * @param form what was typed
     * @param word what was just done
     * @param stale whether somebody else was faster
     * @param answering the provision whose form is open
     */
    record Turn(FormState form, Optional<String> word, boolean stale, String answering) {
        static final Turn FRESH = new Turn(FormState.empty(), Optional.empty(), false, "");

        Turn typed(FormState other) {
            return new Turn(other, word, stale, answering);
        }
    }

    /** What the law answers: as of now, or as it was when the case was decided. */
    Optional<LawAnswer> law(Sitting sitting) {
        return sitting.file()
                .procedure()
                .decision()
                .flatMap(decision -> receipts.then(sitting, decision))
                .or(() -> sitting.isClosed() ? Optional.empty() : law.now(sitting.file(), sitting.ui()));
    }

    /** What was said before in the case. */
    Histories.History history(Sitting sitting) {
        return histories.of(sitting);
    }

    /** What the case says, field by field, to be kept with a proposal of it. */
    String standing(Sitting sitting) {
        return frames.standing(sitting);
    }

    /** The page of a step. */
    Page show(Sitting sitting, CaseStep step, Turn turn) {
        Optional<LawAnswer> answer = law(sitting);
        CaseFrame frame = frames.of(sitting, answer, Optional.of(step));
        if (turn.word().isPresent()) {
            frame = Frames.saying(frame, turn.word().get());
        }
        if (turn.stale()) {
            frame = frames.stale(frame, sitting, turn.form());
        }
        StepModel model = model(new Scene(sitting, frame, answer, turn, history(sitting, step)), step);
        return Page.form(step.template(), model, turn.form());
    }

    /** What was said before, for the pages that tell it. */
    private Histories.History history(Sitting sitting, CaseStep step) {
        return switch (step) {
            case COMPLETE, SME, AID, LETTER -> histories.none(sitting.ui());
            case CONFLICT, LAW, ANALYSIS, TERMS, PROPOSAL -> histories.of(sitting);
        };
    }

    private StepModel model(Scene scene, CaseStep step) {
        return switch (step) {
            case COMPLETE -> handling.complete(scene);
            case CONFLICT -> handling.conflict(scene);
            case SME -> groups.sme(scene);
            case AID -> groups.aid(scene);
            case ANALYSIS -> analysis.analysis(scene);
            case LAW -> laws.law(scene);
            case TERMS -> terms.terms(scene);
            case PROPOSAL -> proposals.proposal(scene);
            case LETTER -> letters.letter(scene);
        };
    }

    /** Everything that a view is made of. */
    record Scene(Sitting sitting, CaseFrame frame, Optional<LawAnswer> law, Turn turn, Histories.History history) {
        List<LawAnswer.DutyRow> duties() {
            return law.map(LawAnswer::duties).orElse(List.of());
        }
    }
}
