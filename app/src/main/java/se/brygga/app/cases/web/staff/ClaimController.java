package se.brygga.app.cases.web.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.brygga.app.access.SignedIn;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.Change;
import se.brygga.app.cases.Claims;
import se.brygga.app.cases.Refusal;
import se.brygga.app.web.ui.Answer;
import se.brygga.app.web.ui.FieldError;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Redirect;

/** Takes an officer's answer to what the applicant claims about who owns whom. */
@Controller
class ClaimController {

    private static final int SHORTEST = 10;

    private final Desk desk;
    private final StepViews views;
    private final Claims claims;

    ClaimController(Desk desk, StepViews views, Claims claims) {
        this.desk = desk;
        this.views = views;
        this.claims = claims;
    }

    @PostMapping("/arbete/arende/{nr}/agaruppgift")
    Answer answer(
            SignedIn who,
            HttpServletRequest request,
            @PathVariable String nr,
            @RequestParam MultiValueMap<String, String> posted) {
        Sitting sitting = desk.sit(who, request, nr);
        FormState form = FormState.of(posted);
        Optional<UUID> claim = chosen(sitting.file(), form);
        FormState checked = checked(form, claim);
        if (!checked.isValid() || claim.isEmpty()) {
            return again(sitting, checked, false);
        }
        Claims.Answer found =
                new Claims.Answer(claim.get(), form.value("stammer").equals("ja"), form.value("visar"));
        return switch (claims.answer(sitting.actor(), sitting.seen(form), found)) {
            case Change.Done done -> new Redirect(CaseStep.SME.address(nr) + "?klart=agaruppgift");
            case Change.Refused(Refusal why) -> again(sitting, form.with(FieldError.of("stammer", why.key())), false);
            case Change.Stale stale -> again(sitting, form.with(FieldError.of("stammer", "cases.error.stale")), true);
        };
    }

    private Answer again(Sitting sitting, FormState form, boolean stale) {
        return views.show(desk.again(sitting), CaseStep.SME, new StepViews.Turn(form, Optional.empty(), stale, ""));
    }

    private static Optional<UUID> chosen(CaseFile file, FormState form) {
        return file.grounds().claims().stream()
                .map(CaseFile.Claim::id)
                .filter(id -> id.toString().equals(form.value("agaruppgift")))
                .findFirst();
    }

    private static FormState checked(FormState form, Optional<UUID> claim) {
        FormState checked = claim.isPresent() ? form : form.with(FieldError.of("agaruppgift", "cases.error.choose"));
        if (!List.of("ja", "nej").contains(form.value("stammer"))) {
            checked = checked.with(FieldError.of("stammer", "cases.error.yes-no"));
        }
        return form.value("visar").length() < SHORTEST
                ? checked.with(FieldError.of("visar", "cases.error.text", SHORTEST))
                : checked;
    }
}
