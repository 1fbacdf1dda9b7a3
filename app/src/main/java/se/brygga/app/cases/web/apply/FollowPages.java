package se.brygga.app.cases.web.apply;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.brygga.app.access.SignedIn;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseStatus;
import se.brygga.app.cases.Change;
import se.brygga.app.cases.Intake;
import se.brygga.app.documents.Files;
import se.brygga.app.documents.Letters;
import se.brygga.app.platform.Actor;
import se.brygga.app.platform.Scope;
import se.brygga.app.web.ui.Answer;
import se.brygga.app.web.ui.FieldError;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Page;
import se.brygga.app.web.ui.Redirect;
import se.brygga.app.web.ui.Ui;

/** After the application: where it is, questions from the officer, withdrawal, the decision and the answer to it. */
@Controller
@RequestMapping("/{language:sv|en}/mina/ansokan/{number}")
class FollowPages {

    private static final int SHORTEST_ANSWER = 2;

    private final Mine mine;
    private final Intake intake;
    private final Files files;
    private final Letters letters;
    private final CaseStory story;
    private final DecisionViews decisions;

    FollowPages(Mine mine, Intake intake, Files files, Letters letters, CaseStory story, DecisionViews decisions) {
        this.mine = mine;
        this.intake = intake;
        this.files = files;
        this.letters = letters;
        this.story = story;
        this.decisions = decisions;
    }

    @GetMapping("/status")
    Answer status(SignedIn me, @PathVariable String number, @RequestParam(defaultValue = "") String redan, Ui ui) {
        CaseFile file = mine.file(me, number);
        FormState form = redan.equals("skickad") && file.state().status() != CaseStatus.DRAFT
                ? FormState.empty().with(FieldError.of("innehall", "apply.fault.sent"))
                : FormState.empty();
        return Page.of("cases/apply/status", view(me, file, form, ui));
    }

    /** The address of an answer that was sent back with a fault, opened again, for example in another language. */
    @GetMapping("/svar/{request}")
    Answer asked(SignedIn me, @PathVariable String number, @PathVariable UUID request, Ui ui) {
        return new Redirect(base(mine.file(me, number), ui) + "/status");
    }

    @PostMapping("/svar/{request}")
    Answer answer(
            SignedIn me,
            @PathVariable String number,
            @PathVariable UUID request,
            @RequestParam(defaultValue = "") String svar,
            Ui ui) {
        CaseFile file = mine.file(me, number);
        if (svar.strip().length() < SHORTEST_ANSWER) {
            FormState form = FormState.filled(Map.of("svar", svar))
                    .with(FieldError.of("svar", "apply.fault.empty", ui.say("apply.status.answer")));
            return Page.form("cases/apply/status", view(me, file, form, ui), form);
        }
        return told(
                me,
                file,
                intake.answer(mine.actor(me), file.id(), request, svar.strip()),
                "apply.fault.late",
                svar,
                ui);
    }

    @GetMapping("/aterta")
    Answer withdrawing(SignedIn me, @PathVariable String number) {
        return Page.of("cases/apply/withdraw", mine.own(me, number));
    }

    @PostMapping("/aterta")
    Answer withdraw(SignedIn me, @PathVariable String number, Ui ui) {
        CaseFile file = mine.own(me, number);
        return file.state().status() == CaseStatus.DRAFT
                ? takeAway(me, file, ui)
                : told(me, file, intake.withdraw(mine.actor(me), file.id()), "apply.fault.not-withdrawn", "", ui);
    }

    /** A draft goes with its papers; one that was sent in meanwhile, in another window, is an application and stays. */
    private Answer takeAway(SignedIn me, CaseFile file, Ui ui) {
        Actor applicant = mine.actor(me);
        if (!(intake.remove(applicant, file.id()) instanceof Change.Done)) {
            return new Redirect(base(file, ui) + "/status");
        }
        files.list(applicant.scope(), file.id())
                .forEach(paper -> files.remove(applicant.scope(), paper.id(), me.person()));
        return new Redirect(ui.to("/mina/ansokningar"));
    }

    /** Back to where the application is; what could not be done is said there, with what was typed. */
    private Answer told(SignedIn me, CaseFile file, Change change, String fault, String typed, Ui ui) {
        return switch (change) {
            case Change.Done done -> new Redirect(base(file, ui) + "/status");
            case Change.Refused refused -> again(me, mine.file(me, file.number()), fault, typed, ui);
            case Change.Stale stale -> again(me, mine.file(me, file.number()), fault, typed, ui);
        };
    }

    private Answer again(SignedIn me, CaseFile file, String fault, String typed, Ui ui) {
        FormState form = FormState.filled(Map.of("svar", typed)).with(FieldError.of("innehall", fault, typed.strip()));
        return Page.form("cases/apply/status", view(me, file, form, ui), form);
    }

    @GetMapping("/beslut")
    Answer decision(SignedIn me, @PathVariable String number, Ui ui) {
        CaseFile file = decided(me, number);
        return Page.of("cases/apply/decision", decisions.of(view(me, file, FormState.empty(), ui), decision(file), ui));
    }

    @GetMapping("/beslut/svar")
    Answer responding(SignedIn me, @PathVariable String number, @RequestParam(defaultValue = "ja") String val, Ui ui) {
        CaseFile file = decided(me, number);
        return open(me, file)
                ? Page.of("cases/apply/respond", new RespondView(file, val.equals("ja")))
                : new Redirect(base(file, ui) + "/beslut");
    }

    @PostMapping("/beslut/svar")
    Answer respond(SignedIn me, @PathVariable String number, @RequestParam String val, Ui ui) {
        CaseFile file = decided(me, number);
        if (open(me, file)) {
            intake.respond(mine.actor(me), file.id(), val.equals("ja"));
        }
        return new Redirect(base(file, ui) + "/beslut");
    }

    private CaseFile decided(SignedIn me, String number) {
        return Optional.of(mine.file(me, number))
                .filter(file -> file.procedure().decision().isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static CaseFile.Decision decision(CaseFile file) {
        return file.procedure().decision().orElseThrow();
    }

    /** Whether the decision waits for an answer that can still be given. */
    private boolean open(SignedIn me, CaseFile file) {
        return intake.response(mine.actor(me), file.id()).isEmpty() && decisions.canBeAccepted(decision(file));
    }

    private FollowView view(SignedIn me, CaseFile file, FormState form, Ui ui) {
        Scope scope = mine.actor(me).scope();
        boolean draft = file.state().status() == CaseStatus.DRAFT;
        return new FollowView(
                file,
                form,
                new FollowView.Papers(
                        draft ? List.of() : files.list(scope, file.id()), letters.inCase(scope, file.id())),
                new FollowView.Told(story.facts(file, ui), story.events(me, file, ui), story.contact(file, ui)),
                intake.response(mine.actor(me), file.id()));
    }

    private static String base(CaseFile file, Ui ui) {
        return ui.to("/mina/ansokan/" + file.number());
    }
}
