package se.brygga.app.documents.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.brygga.app.access.SignedIn;
import se.brygga.app.documents.Downloads;
import se.brygga.app.documents.Files;
import se.brygga.app.documents.Letters;
import se.brygga.app.web.ui.Answer;
import se.brygga.app.web.ui.Redirect;

/** Fetches files and letters, for staff and for applicants alike; what one may not see does not exist. */
@Controller
class PaperController {

    private static final String LETTER_NAME = "beslut";

    private final Files files;
    private final Letters letters;

    PaperController(Files files, Letters letters) {
        this.files = files;
        this.letters = letters;
    }

    @GetMapping("/arbete/fil/{id}")
    ResponseEntity<byte[]> fileForStaff(SignedIn person, @PathVariable UUID id) {
        return file(person, id);
    }

    @GetMapping("/{language:sv|en}/mina/fil/{id}")
    ResponseEntity<byte[]> fileForApplicant(SignedIn person, @PathVariable UUID id) {
        return file(person, id);
    }

    @GetMapping("/arbete/brev/{decision}")
    ResponseEntity<byte[]> letterForStaff(SignedIn person, @PathVariable UUID decision) {
        return letter(person, decision);
    }

    @GetMapping("/{language:sv|en}/mina/brev/{decision}")
    ResponseEntity<byte[]> letterForApplicant(SignedIn person, @PathVariable UUID decision) {
        return letter(person, decision);
    }

    /** The applicant takes a file out of the list, and comes back to the page it was on. */
    @PostMapping("/{language:sv|en}/mina/fil/{id}/ta-bort")
    Answer remove(
            SignedIn person,
            @PathVariable String language,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String from) {
        files.remove(person.scope(), id, person.person());
        String own = "/" + language + "/mina";
        return new Redirect(from.startsWith(own + "/") && !from.contains("\\") ? from : own);
    }

    private ResponseEntity<byte[]> file(SignedIn person, UUID id) {
        return files.open(person.scope(), id)
                .map(Downloads::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ResponseEntity<byte[]> letter(SignedIn person, UUID decision) {
        return letters.open(person.scope(), decision)
                .map(content -> Downloads.pdf(LETTER_NAME, content))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
