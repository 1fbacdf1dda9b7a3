package se.brygga.app.access.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import se.brygga.app.access.SignedIn;
import se.brygga.app.access.internal.Addresses;
import se.brygga.app.access.internal.ParkedForms;
import se.brygga.app.web.ui.Answer;
import se.brygga.app.web.ui.Page;
import se.brygga.app.web.ui.Redirect;

/** Gives back what was typed into a form whose session had ended. Sending it on is up to the person. */
@Controller
class ParkedController {

    private final ParkedForms parked;

    ParkedController(ParkedForms parked) {
        this.parked = parked;
    }

    @GetMapping("/sparat/{id}")
    Answer show(SignedIn person, @PathVariable UUID id) {
        return parked.find(id, person.account())
                .<Answer>map(form -> Page.of(
                        "access/parked",
                        new ParkedPage(form.id(), form.path(), form.page(), form.fields(), form.filesLeftOut())))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/sparat/{id}/slang")
    Answer discard(SignedIn person, @PathVariable UUID id) {
        parked.discard(id, person.account());
        return new Redirect(Addresses.HOME);
    }
}
