package se.brygga.app.pub;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.brygga.app.organisation.Product;
import se.brygga.app.organisation.TermKind;
import se.brygga.app.web.ui.Answer;
import se.brygga.app.web.ui.Page;
import se.brygga.app.web.ui.Redirect;
import se.brygga.app.web.ui.UiFactory;

/** The first page, the languages, and the pages that a site owes its readers. */
@Controller
class StartPages {

    private final Institutional institution;
    private final UiFactory uis;

    StartPages(Institutional institution, UiFactory uis) {
        this.institution = institution;
        this.uis = uis;
    }

    /** To the start page in the browser's language. */
    @GetMapping("/")
    Answer root(HttpServletRequest request) {
        return new Redirect(uis.of(request).to("/"));
    }

    @GetMapping("/{language:sv|en}")
    Answer start() {
        Optional<Product> micro = institution.product("MICRO_LOAN");
        return Page.of(
                "pub/start",
                new StartView(
                        institution.telephone(),
                        micro.flatMap(p -> p.term(TermKind.MAX, institution.today())),
                        micro.flatMap(p -> p.term(TermKind.HANDLING_DAYS, institution.today()))));
    }

    @GetMapping("/{language:sv|en}/sprak")
    Answer languages() {
        return Page.of("pub/languages", contact());
    }

    @GetMapping("/{language:sv|en}/kontakt")
    Answer contactPage() {
        return Page.of("pub/contact", contact());
    }

    @GetMapping("/{language:sv|en}/tillganglighet")
    Answer accessibility() {
        return Page.of("pub/accessibility", contact());
    }

    @GetMapping("/{language:sv|en}/personuppgifter")
    Answer privacy() {
        return Page.of("pub/privacy", contact());
    }

    @GetMapping("/{language:sv|en}/rapportera-fel")
    Answer report() {
        return Page.of("pub/report", contact());
    }

    private ContactView contact() {
        return new ContactView(institution.telephone(), institution.email(), institution.offices());
    }
}
