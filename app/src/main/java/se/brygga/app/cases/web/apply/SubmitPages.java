package se.brygga.app.cases.web.apply;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import se.brygga.app.access.SignedIn;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseStatus;
import se.brygga.app.cases.Cases;
import se.brygga.app.documents.FileContent;
import se.brygga.app.documents.Files;
import se.brygga.app.documents.Handover;
import se.brygga.app.documents.NewFile;
import se.brygga.app.documents.StoredFile;
import se.brygga.app.platform.Actor;
import se.brygga.app.web.ui.Answer;
import se.brygga.app.web.ui.FieldError;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Page;
import se.brygga.app.web.ui.Redirect;
import se.brygga.app.web.ui.Ui;

/** The end of an application: papers, answers to check, declaration, receipt. */
@Controller
@RequestMapping("/{language:sv|en}/mina/ansokan/{number}")
class SubmitPages {

    private final Mine mine;
    private final Cases cases;
    private final Files files;
    private final Checked checked;
    private final PapersNeeded needed;

    SubmitPages(Mine mine, Cases cases, Files files, Checked checked, PapersNeeded needed) {
        this.mine = mine;
        this.cases = cases;
        this.files = files;
        this.checked = checked;
        this.needed = needed;
    }

    @GetMapping("/dokument")
    Answer papers(SignedIn me, @PathVariable String number, Ui ui) {
        return Page.of("cases/apply/papers", papers(me, mine.file(me, number), FormState.empty(), ui));
    }

    @PostMapping("/dokument")
    Answer upload(
            SignedIn me,
            @PathVariable String number,
            @RequestParam(value = "fil", required = false) List<MultipartFile> sent,
            @RequestParam(defaultValue = "") String slag,
            Ui ui) {
        CaseFile file = mine.file(me, number);
        if (file.state().status() == CaseStatus.CLOSED) {
            return new Redirect(base(file, ui) + "/status");
        }
        FormState form = FormState.filled(Map.of("slag", slag));
        if (!PapersView.KINDS.contains(slag)) {
            form = form.with(FieldError.of("slag", "apply.fault.kind"));
        }
        List<MultipartFile> chosen = sent == null
                ? List.of()
                : sent.stream()
                        .filter(one -> !Optional.ofNullable(one.getOriginalFilename())
                                .orElse("")
                                .isEmpty())
                        .toList();
        if (chosen.isEmpty()) {
            form = form.with(FieldError.of("fil", "apply.fault.file"));
        }
        for (MultipartFile one : form.isValid() ? chosen : List.<MultipartFile>of()) {
            form = keep(me, file, one, slag).map(form::with).orElse(form);
        }
        return form.isValid()
                ? new Redirect(ui.path())
                : Page.form("cases/apply/papers", papers(me, file, form, ui), form);
    }

    private Optional<FieldError> keep(SignedIn me, CaseFile file, MultipartFile sent, String kind) {
        try {
            String name = Optional.ofNullable(sent.getOriginalFilename()).orElse("");
            Optional<Handover.Refused> tooLarge = files.tooLarge(name, sent.getSize());
            if (tooLarge.isPresent()) {
                return tooLarge.map(refused -> refused.in("fil"));
            }
            Actor actor = mine.actor(me);
            return files.store(
                                    actor.scope(),
                                    new NewFile(file.id(), kind, name, FileContent.of(sent.getBytes()), actor.person()))
                            instanceof Handover.Refused refused
                    ? Optional.of(refused.in("fil"))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PapersView papers(SignedIn me, CaseFile file, FormState form, Ui ui) {
        List<StoredFile> kept = files.list(mine.actor(me).scope(), file.id());
        return new PapersView(
                file, form, kept, needed.of(file, answers(me, file), kept, ui), base(file, ui), files.maxSize());
    }

    @GetMapping("/kontrollera")
    Answer check(SignedIn me, @PathVariable String number, Ui ui) {
        CaseFile file = mine.file(me, number);
        if (file.state().status() != CaseStatus.DRAFT) {
            return new Redirect(base(file, ui) + "/kvitto");
        }
        return Page.of("cases/apply/check", checkView(me, file, FormState.empty(), ui));
    }

    @PostMapping("/kontrollera")
    Answer submit(SignedIn me, @PathVariable String number, @RequestParam(defaultValue = "") String intyg, Ui ui) {
        CaseFile file = mine.own(me, number);
        if (file.state().status() != CaseStatus.DRAFT) {
            // Sent twice: the first one counts, and its receipt is the answer to both.
            return new Redirect(base(file, ui) + "/kvitto");
        }
        ApplyAnswers answers = answers(me, file);
        FormState form = FormState.empty();
        if (!checked.complete(answers)) {
            form = form.with(FieldError.of("intyg", "apply.fault.incomplete"));
        } else if (!intyg.equals("ja")) {
            form = form.with(FieldError.of("intyg", "apply.fault.declare"));
        }
        if (!form.isValid()) {
            return Page.form("cases/apply/check", checkView(me, file, form, ui), form);
        }
        return checked.send(mine.actor(me), file, answers)
                .<Answer>map(fault -> refused(me, file, fault, ui))
                .orElseGet(() -> new Redirect(base(file, ui) + "/kvitto"));
    }

    private Answer refused(SignedIn me, CaseFile file, FieldError fault, Ui ui) {
        FormState told = FormState.empty().with(fault);
        return Page.form("cases/apply/check", checkView(me, file, told, ui), told);
    }

    private CheckView checkView(SignedIn me, CaseFile file, FormState form, Ui ui) {
        ApplyAnswers answers = answers(me, file);
        return new CheckView(
                file,
                form,
                checked.parts(answers, base(file, ui), ui),
                files.list(mine.actor(me).scope(), file.id()),
                checked.missing(answers, base(file, ui), ui),
                checked.room(answers, ui),
                base(file, ui),
                Mine.isOwn(me, file));
    }

    private ApplyAnswers answers(SignedIn me, CaseFile file) {
        return new ApplyAnswers(cases.answers(mine.actor(me).scope(), file.id()));
    }

    private static String base(CaseFile file, Ui ui) {
        return ui.to("/mina/ansokan/" + file.number());
    }
}
