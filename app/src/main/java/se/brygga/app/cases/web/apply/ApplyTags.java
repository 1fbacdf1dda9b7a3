package se.brygga.app.cases.web.apply;

import java.util.Optional;
import se.brygga.app.cases.CaseOutcome;
import se.brygga.app.cases.CaseStatus;
import se.brygga.app.web.ui.Tag;
import se.brygga.app.web.ui.Tone;
import se.brygga.app.web.ui.Ui;

/** The status word of an application: how it ended, or where it is. */
public final class ApplyTags {

    private ApplyTags() {}

    /** The word with its tone. */
    public static Tag of(Ui ui, CaseStatus status, Optional<CaseOutcome> outcome) {
        return outcome.map(ended -> new Tag(ui.say(ended.key()), tone(ended)))
                .orElseGet(() -> new Tag(ui.say(status.key()), tone(status)));
    }

    private static Tone tone(CaseOutcome outcome) {
        return switch (outcome) {
            case APPROVED -> Tone.OK;
            case DECLINED -> Tone.NO;
            case WITHDRAWN -> Tone.PLAIN;
        };
    }

    private static Tone tone(CaseStatus status) {
        return switch (status) {
            case DRAFT, CLOSED -> Tone.PLAIN;
            case WAITING_FOR_APPLICANT -> Tone.WAIT;
            case SUBMITTED, UNDER_REVIEW, PROPOSED -> Tone.QUESTION;
        };
    }
}
