package se.brygga.app.cases.web.apply;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseStatus;
import se.brygga.app.documents.StoredFile;
import se.brygga.app.web.ui.Tag;
import se.brygga.app.web.ui.Task;
import se.brygga.app.web.ui.Tone;
import se.brygga.app.web.ui.Ui;

/** Which papers an application needs by its answers, and which of them have come. */
@Component
class PapersNeeded {

    /**
     * The papers with why they are needed; nothing once the application is sent, when an officer asks for what is
     * missing.
     */
    List<Task> of(CaseFile file, ApplyAnswers answers, List<StoredFile> kept, Ui ui) {
        if (file.state().status() != CaseStatus.DRAFT) {
            return List.of();
        }
        List<String> kinds = new ArrayList<>(List.of("BUDGET"));
        kinds.add(answers.is("legalForm", "NOT_YET_REGISTERED") ? "BUSINESS_PLAN" : "ANNUAL_ACCOUNTS");
        if (!answers.text("otherAmount").isEmpty() || answers.is("bank", "PART")) {
            kinds.add("FINANCIER_PROMISE");
        }
        return kinds.stream()
                .map(kind -> new Task(
                        ui.say("apply.papers.kind." + kind),
                        ui.say("apply.papers.why." + kind),
                        "",
                        kept.stream().anyMatch(one -> one.kind().equals(kind))
                                ? new Tag(ui.say("apply.papers.come"), Tone.OK)
                                : new Tag(ui.say("apply.papers.lacking"), Tone.QUESTION)))
                .toList();
    }
}
