package se.brygga.app.cases.web.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.brygga.app.access.SignedIn;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.clients.Register;
import se.brygga.app.clients.Teller;
import se.brygga.app.web.ui.Answer;
import se.brygga.app.web.ui.FieldError;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Redirect;

/** Records that the applicant may speak for the enterprise, when an officer has seen what shows it. */
@Controller
class RepresentationController {

    private final Desk desk;
    private final StepViews views;
    private final Names names;
    private final Register register;

    RepresentationController(Desk desk, StepViews views, Names names, Register register) {
        this.desk = desk;
        this.views = views;
        this.names = names;
        this.register = register;
    }

    @PostMapping("/arbete/arende/{nr}/behorighet")
    Answer represent(
            SignedIn who,
            HttpServletRequest request,
            @PathVariable String nr,
            @RequestParam MultiValueMap<String, String> posted) {
        Sitting sitting = desk.sit(who, request, nr);
        FormState form = checked(FormState.of(posted));
        Optional<EnterpriseCard> enterprise = names.enterprise(sitting.file());
        if (!form.isValid() || enterprise.isEmpty()) {
            return views.show(
                    sitting, CaseStep.COMPLETE, new StepViews.Turn(form, Optional.empty(), false, "behorighet"));
        }
        register.represent(
                sitting.file().applicant().party(),
                enterprise.get().id(),
                Register.Ground.valueOf(form.value("behorig-som")),
                sitting.ui().today(),
                new Teller(Optional.of(who.person()), form.value("behorig-underlag")));
        return new Redirect(CaseStep.COMPLETE.address(nr) + "?klart=behorighet");
    }

    private static FormState checked(FormState form) {
        boolean known = Arrays.stream(Register.Ground.values())
                .anyMatch(ground -> ground.name().equals(form.value("behorig-som")));
        FormState checked = known ? form : form.with(FieldError.of("behorig-som", "cases.error.choose"));
        return form.value("behorig-underlag").isEmpty()
                ? checked.with(FieldError.of("behorig-underlag", "cases.error.source"))
                : checked;
    }
}
