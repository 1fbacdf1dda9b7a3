package se.brygga.app.cases.web.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.brygga.app.access.SignedIn;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.Cases;
import se.brygga.app.web.ui.Answer;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Redirect;
import se.brygga.app.web.ui.Ui;

/** The pages of a case, step by step. */
@Controller
class CaseController {

    private final Desk desk;
    private final StepViews views;
    private final CaseProgress progress;
    private final Cases cases;

    CaseController(Desk desk, StepViews views, CaseProgress progress, Cases cases) {
        this.desk = desk;
        this.views = views;
        this.progress = progress;
        this.cases = cases;
    }

    @GetMapping("/arbete/arende/{nr}")
    Answer first(SignedIn who, HttpServletRequest request, @PathVariable String nr) {
        return cases.together(who.scope(), () -> {
            Sitting sitting = desk.sit(who, request, nr);
            return new Redirect(progress.first(sitting, views.law(sitting)).address(nr));
        });
    }

    @GetMapping("/arbete/arende/{nr}/{steg}")
    Answer step(
            SignedIn who,
            HttpServletRequest request,
            @PathVariable String nr,
            @PathVariable String steg,
            @RequestParam(defaultValue = "") String svara,
            @RequestParam(defaultValue = "") String klart) {
        return cases.together(who.scope(), () -> {
            Sitting sitting = desk.sit(who, request, nr);
            Optional<CaseStep> sent = CaseStep.withForm(steg);
            if (sent.isPresent()) {
                return new Redirect(sent.get().address(nr));
            }
            CaseStep step = CaseStep.of(steg).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            return views.show(
                    sitting, step, new StepViews.Turn(FormState.empty(), word(sitting.ui(), klart), false, svara));
        });
    }

    private static Optional<String> word(Ui ui, String done) {
        String key = "cases.done." + done;
        return done.isEmpty() || !ui.has(key) ? Optional.empty() : Optional.of(ui.say(key));
    }

    /** The receipt of the decision, or of the proposal while there is none, byte for byte as its hash was taken. */
    @GetMapping("/arbete/arende/{nr}/kvitto")
    ResponseEntity<byte[]> receipt(SignedIn who, HttpServletRequest request, @PathVariable String nr) {
        Sitting sitting = desk.sit(who, request, nr);
        CaseFile.Procedure procedure = sitting.file().procedure();
        String body = procedure
                .decision()
                .map(CaseFile.Decision::receipt)
                .or(() -> procedure.proposal().map(CaseFile.Proposal::receipt))
                .flatMap(sha256 -> cases.receipt(who.scope(), sha256))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("kvitto-" + nr + ".json")
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(body.getBytes(StandardCharsets.UTF_8));
    }
}
