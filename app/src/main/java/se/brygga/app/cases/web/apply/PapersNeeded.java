package se.brygga.app.cases.web.apply;

import java.util.List;
import org.springframework.stereotype.Component;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseStatus;
import se.brygga.app.documents.StoredFile;
import se.brygga.app.organisation.Dated;
import se.brygga.app.organisation.Profile;
import se.brygga.app.organisation.RequiredPaper;
import se.brygga.app.web.ui.Tag;
import se.brygga.app.web.ui.Task;
import se.brygga.app.web.ui.Tone;
import se.brygga.app.web.ui.Ui;

/** Which papers an application needs by its answers and the institution's own word, and which of them have come. */
@Component
class PapersNeeded {

    private final Profile profile;

    PapersNeeded(Profile profile) {
        this.profile = profile;
    }

    /**
     * The papers with why they are needed; nothing once the application is sent, when an officer asks for what is
     * missing.
     */
    List<Task> of(CaseFile file, ApplyAnswers answers, List<StoredFile> kept, Ui ui) {
        if (file.state().status() != CaseStatus.DRAFT) {
            return List.of();
        }
        RequiredPaper.Asked application = new RequiredPaper.Asked(
                file.product(),
                !answers.is("legalForm", "NOT_YET_REGISTERED"),
                !answers.text("otherAmount").isEmpty() || answers.is("bank", "PART"));
        return profile.catalogue().papersFor(application, ui.today()).stream()
                .map(Dated::value)
                .map(paper -> new Task(
                        ui.say("apply.papers.kind." + paper.kind()),
                        paper.why().in(ui.language().code()),
                        "",
                        kept.stream()
                                        .anyMatch(one ->
                                                one.kind().equals(paper.kind().name()))
                                ? new Tag(ui.say("apply.papers.come"), Tone.OK)
                                : new Tag(ui.say("apply.papers.lacking"), Tone.QUESTION)))
                .toList();
    }
}
