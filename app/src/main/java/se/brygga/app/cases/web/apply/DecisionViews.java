package se.brygga.app.cases.web.apply;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseOutcome;
import se.brygga.app.cases.Promises;
import se.brygga.app.documents.AidNotice;
import se.brygga.app.documents.LetterSource;
import se.brygga.app.documents.Letters;
import se.brygga.app.documents.print.LetterView;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.web.ui.HeadroomBar;
import se.brygga.app.web.ui.Ui;

/** Makes the decision page out of what the letter of the decision says, so that the two never tell different things. */
@Component
class DecisionViews {

    private final LetterSource decided;
    private final Letters letters;
    private final Promises promises;
    private final ProductClock clock;

    DecisionViews(LetterSource decided, Letters letters, Promises promises, ProductClock clock) {
        this.decided = decided;
        this.letters = letters;
        this.promises = promises;
        this.clock = clock;
    }

    DecisionView of(FollowView follow, CaseFile.Decision decision, Ui ui) {
        LetterSource.Order order = decided.decided(decision.id());
        List<LetterView> views = letters.preview(order.letter(), order.translation());
        LetterView view = views.stream()
                .filter(one -> one.words().language() == ui.language())
                .findFirst()
                .orElseGet(views::getFirst);
        return new DecisionView(
                follow, decision, view, order.letter().aid().map(DecisionViews::bar), offer(follow, decision));
    }

    private static HeadroomBar bar(AidNotice aid) {
        return new HeadroomBar(
                aid.ceilingEur(),
                aid.ceilingEur().subtract(aid.headroomAfterEur()).subtract(aid.eur()),
                aid.eur());
    }

    private DecisionView.Offer offer(FollowView follow, CaseFile.Decision decision) {
        return new DecisionView.Offer(
                follow.accepted().isEmpty() && canBeAccepted(decision), promises.acceptBy(decision.on()));
    }

    /** Whether it grants something and the last day to accept has not passed. */
    boolean canBeAccepted(CaseFile.Decision decision) {
        Optional<LocalDate> until = promises.acceptBy(decision.on());
        return decision.outcome() == CaseOutcome.APPROVED
                && until.map(day -> !clock.today().isAfter(day)).orElse(true);
    }
}
