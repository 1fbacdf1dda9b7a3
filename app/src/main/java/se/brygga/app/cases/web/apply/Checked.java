package se.brygga.app.cases.web.apply;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.Intake.Submission;
import se.brygga.app.web.ui.Fact;
import se.brygga.app.web.ui.Ui;

/** A whole application: whether it is complete, how it reads, and what it becomes when it is sent. */
@Component
class Checked {

    private final AnswerCheck check;
    private final ApplyTexts texts;
    private final SubmissionMaker maker;

    Checked(AnswerCheck check, ApplyTexts texts, SubmissionMaker maker) {
        this.check = check;
        this.texts = texts;
        this.maker = maker;
    }

    boolean complete(ApplyAnswers answers) {
        return Arrays.stream(ApplyQuestion.values())
                .filter(question -> question.asked(answers))
                .allMatch(question -> check.complete(question, answers));
    }

    List<Fact> facts(ApplyAnswers answers, String base, Ui ui) {
        return texts.answered(answers, base, ui);
    }

    Submission submission(CaseFile file, ApplyAnswers answers) {
        return maker.make(file, answers);
    }
}
