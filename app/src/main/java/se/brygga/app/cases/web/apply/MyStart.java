package se.brygga.app.cases.web.apply;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.brygga.app.access.SignedIn;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseOutcome;
import se.brygga.app.cases.CaseStatus;
import se.brygga.app.cases.Helpers;
import se.brygga.app.cases.Intake;
import se.brygga.app.web.ui.Link;
import se.brygga.app.web.ui.Ui;

/** What stands first on a person's own start page (E14): the one next thing to do, and whom to ask. */
@Component
class MyStart {

    /** How many of the latest approvals are looked at for one that can still be accepted. */
    private static final int LATEST = 3;

    private final Mine mine;
    private final CaseStory story;
    private final Intake intake;
    private final Helpers helpers;
    private final DecisionViews decisions;

    MyStart(Mine mine, CaseStory story, Intake intake, Helpers helpers, DecisionViews decisions) {
        this.mine = mine;
        this.story = story;
        this.intake = intake;
        this.helpers = helpers;
        this.decisions = decisions;
    }

    /**
     * What waits for the person: an approval to accept before its last day goes first, then what we have asked about,
     * then a draft.
     */
    Optional<Link> next(SignedIn me, List<StartView.Line> lines, Ui ui) {
        Stream<StartView.Line> approved = lines.stream()
                .filter(line -> line.row().outcome().equals(Optional.of(CaseOutcome.APPROVED)))
                .limit(LATEST)
                .filter(line -> waitsForAnswer(me, line));
        return approved.findFirst()
                .map(line -> link("ACCEPT", line, ui))
                .or(() -> Stream.of(CaseStatus.WAITING_FOR_APPLICANT, CaseStatus.DRAFT)
                        .flatMap(status ->
                                lines.stream().filter(line -> line.row().status() == status))
                        .findFirst()
                        .map(line -> link(line.row().status().name(), line, ui)));
    }

    private static Link link(String what, StartView.Line line, Ui ui) {
        return new Link(ui.say("apply.next." + what, line.product(), line.row().number()), line.href());
    }

    private boolean waitsForAnswer(SignedIn me, StartView.Line line) {
        CaseFile file = mine.file(me, line.row().number());
        return intake.response(mine.actor(me), file.id()).isEmpty()
                && file.procedure().decision().map(decisions::canBeAccepted).orElse(false);
    }

    /** Whose drafts the person helps with. */
    List<String> helping(SignedIn me) {
        return helpers.helping(mine.actor(me));
    }

    /** Whom to ask about the latest application that is not closed, or else the latest of all. */
    Optional<StartView.Contact> contact(SignedIn me, List<StartView.Line> lines, Ui ui) {
        return Stream.concat(lines.stream().filter(line -> line.row().status() != CaseStatus.CLOSED), lines.stream())
                .findFirst()
                .map(line -> new StartView.Contact(
                        story.contact(mine.file(me, line.row().number()), ui),
                        line.row().number()));
    }
}
