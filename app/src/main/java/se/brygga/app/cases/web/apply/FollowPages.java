package se.brygga.app.cases.web.apply;

import java.util.List;
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
import se.brygga.app.cases.Intake;
import se.brygga.app.documents.Files;
import se.brygga.app.documents.Letters;
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

    FollowPages(Mine mine, Intake intake, Files files, Letters letters) {
        this.mine = mine;
        this.intake = intake;
        this.files = files;
        this.letters = letters;
    }

    @GetMapping("/status")
    Answer status(SignedIn me, @PathVariable String number) {
        CaseFile file = mine.file(me, number);
        return Page.of("cases/apply/status", view(me, file, FormState.empty()));
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
            FormState form =
                    FormState.filled(java.util.Map.of("svar", svar)).with(FieldError.of("svar", "apply.fault.empty"));
            return Page.form("cases/apply/status", view(me, file, form), form);
        }
        intake.answer(mine.actor(me), file.id(), request, svar.strip());
        return new Redirect(base(file, ui) + "/status");
    }

    @GetMapping("/aterta")
    Answer withdrawing(SignedIn me, @PathVariable String number) {
        return Page.of("cases/apply/withdraw", mine.file(me, number));
    }

    @PostMapping("/aterta")
    Answer withdraw(SignedIn me, @PathVariable String number, Ui ui) {
        CaseFile file = mine.file(me, number);
        intake.withdraw(mine.actor(me), file.id());
        return new Redirect(base(file, ui) + "/status");
    }

    @GetMapping("/beslut")
    Answer decision(SignedIn me, @PathVariable String number) {
        CaseFile file = decided(me, number);
        return Page.of("cases/apply/decision", view(me, file, FormState.empty()));
    }

    @GetMapping("/beslut/svar")
    Answer responding(SignedIn me, @PathVariable String number, @RequestParam(defaultValue = "ja") String val) {
        return Page.of("cases/apply/respond", new RespondView(decided(me, number), val.equals("ja")));
    }

    @PostMapping("/beslut/svar")
    Answer respond(SignedIn me, @PathVariable String number, @RequestParam String val, Ui ui) {
        CaseFile file = decided(me, number);
        intake.respond(mine.actor(me), file.id(), val.equals("ja"));
        return new Redirect(base(file, ui) + "/beslut");
    }

    private CaseFile decided(SignedIn me, String number) {
        return Optional.of(mine.file(me, number))
                .filter(file -> file.procedure().decision().isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private FollowView view(SignedIn me, CaseFile file, FormState form) {
        Scope scope = mine.actor(me).scope();
        boolean draft = file.state().status() == CaseStatus.DRAFT;
        return new FollowView(
                file,
                form,
                draft ? List.of() : files.list(scope, file.id()),
                letters.inCase(scope, file.id()),
                intake.response(mine.actor(me), file.id()));
    }

    private static String base(CaseFile file, Ui ui) {
        return ui.to("/mina/ansokan/" + file.number());
    }
}
