package se.brygga.app.cases.web.apply;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.platform.Actor;
import se.brygga.app.web.ui.FieldError;
import se.brygga.app.web.ui.Link;
import se.brygga.app.web.ui.Ui;

/** A whole application: whether it is complete, how it reads, and what it becomes when it is sent. */
@Component
class Checked {

    private final AnswerCheck check;
    private final ApplyTexts texts;
    private final SubmissionMaker maker;
    private final AidSoFar aid;

    Checked(AnswerCheck check, ApplyTexts texts, SubmissionMaker maker, AidSoFar aid) {
        this.check = check;
        this.texts = texts;
        this.maker = maker;
        this.aid = aid;
    }

    boolean complete(ApplyAnswers answers) {
        return Arrays.stream(ApplyQuestion.values())
                .filter(question -> question.asked(answers))
                .allMatch(question -> check.complete(question, answers));
    }

    List<CheckView.Part> parts(ApplyAnswers answers, String base, Ui ui) {
        return texts.answered(answers, base, ui);
    }

    /** Sends it in; what speaks against it, and how to mend it. */
    Optional<FieldError> send(Actor applicant, CaseFile file, ApplyAnswers answers) {
        return maker.send(applicant, file, answers);
    }

    /** Questions that still need an answer, with the way to each. */
    List<Link> missing(ApplyAnswers answers, String base, Ui ui) {
        return Arrays.stream(ApplyQuestion.values())
                .filter(question -> question.asked(answers) && !check.complete(question, answers))
                .map(question -> new Link(
                        ui.say("apply.question." + question.slug() + ".short"), base + "/fraga/" + question.slug()))
                .toList();
    }

    /** What earlier aid leaves under the ceiling. */
    Optional<String> room(ApplyAnswers answers, Ui ui) {
        return aid.told(answers, ui);
    }
}
