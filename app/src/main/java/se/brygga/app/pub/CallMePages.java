package se.brygga.app.pub;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.brygga.app.clients.Callbacks;
import se.brygga.app.organisation.CompanyGroup.Office;
import se.brygga.app.web.ui.Answer;
import se.brygga.app.web.ui.FieldError;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Option;
import se.brygga.app.web.ui.Page;
import se.brygga.app.web.ui.Redirect;
import se.brygga.app.web.ui.Ui;

/**
 * "Call me back" (E11): the next step for what is not applied for on these pages, and for whoever would rather talk.
 */
@Controller
class CallMePages {

    private final Institutional institution;
    private final Callbacks callbacks;

    CallMePages(Institutional institution, Callbacks callbacks) {
        this.institution = institution;
        this.callbacks = callbacks;
    }

    /** The address of the form, about a product and for a county where they are known. */
    static String address(Ui ui, String product, String county) {
        return ui.to("/kontakt/ring-mig") + "?om=" + product + (county.isEmpty() ? "" : "&lan=" + county);
    }

    @GetMapping("/{language:sv|en}/kontakt/ring-mig")
    Answer ask(@RequestParam MultiValueMap<String, String> query, Ui ui) {
        FormState asked = FormState.of(query);
        FormState form = FormState.empty()
                .set("lan", asked.value("lan"))
                .set("sprak", ui.language().code())
                .set("tid", "ANY");
        String about = institution
                .product(asked.value("om"))
                .map(product -> ui.say(
                        "pub.callme.about.product",
                        product.names().in(ui.language().code())))
                .orElse("");
        return page(form.set("arende", about), ui);
    }

    @PostMapping("/{language:sv|en}/kontakt/ring-mig")
    Answer send(@RequestParam MultiValueMap<String, String> posted, Ui ui, HttpServletRequest request) {
        FormState typed = FormState.of(posted);
        Optional<Office> office = institution.officeIn(typed.value("lan"));
        FormState checked = typed.withAll(CallMeForm.errors(typed, office.isPresent()));
        if (!checked.isValid()) {
            return page(checked, ui);
        }
        Callbacks.Office calling =
                office.map(o -> new Callbacks.Office(o.company(), o.county())).orElseThrow();
        return switch (callbacks.ask(calling, CallMeForm.wish(typed), request.getRemoteAddr())) {
            case WAITS -> new Redirect(ui.to("/kontakt/ring-mig/tack"));
            case NUMBER_WAITS -> page(typed.with(FieldError.of("telefon", "pub.callme.fault.waits")), ui);
            case TOO_MANY ->
                page(typed.with(FieldError.of("telefon", "pub.callme.fault.many", institution.telephone())), ui)
                        .with(HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    @GetMapping("/{language:sv|en}/kontakt/ring-mig/tack")
    Answer thanks() {
        return Page.of(
                "pub/callme-thanks",
                new ContactView(institution.telephone(), institution.email(), institution.offices()));
    }

    private Page page(FormState form, Ui ui) {
        return Page.form(
                "pub/callme",
                new CallMeView(
                        form,
                        institution.counties(),
                        CallMeForm.LANGUAGES.stream()
                                .map(code -> Option.of(code, ui.say("pub.callme.language." + code)))
                                .toList(),
                        CallMeForm.TIMES.stream()
                                .map(time -> Option.of(time, ui.say("pub.callme.time." + time)))
                                .toList()),
                form);
    }
}
