package se.brygga.app.cases.web.apply;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.brygga.app.access.SignedIn;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseStatus;
import se.brygga.app.cases.Helpers;
import se.brygga.app.web.ui.Answer;
import se.brygga.app.web.ui.FieldError;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Page;
import se.brygga.app.web.ui.Redirect;
import se.brygga.app.web.ui.Ui;

/** Who else may fill in (E19): asked by a link, ended by the applicant, and never the one who sends in. */
@Controller
@RequestMapping("/{language:sv|en}/mina")
class HelpPages {

    private static final int LONGEST = 200;

    private final Mine mine;
    private final Helpers helpers;

    HelpPages(Mine mine, Helpers helpers) {
        this.mine = mine;
        this.helpers = helpers;
    }

    @GetMapping("/ansokan/{number}/hjalp")
    Answer list(SignedIn me, @PathVariable String number, Ui ui) {
        CaseFile file = mine.own(me, number);
        return file.state().status() == CaseStatus.DRAFT
                ? page(me, file, FormState.empty(), Optional.empty())
                : new Redirect(ui.to("/mina/ansokan/" + file.number() + "/status"));
    }

    /** The link is shown on this answer and never again: only its fingerprint is kept. */
    @PostMapping("/ansokan/{number}/hjalp")
    Answer invite(SignedIn me, @PathVariable String number, @RequestParam(defaultValue = "") String namn, Ui ui) {
        CaseFile file = mine.own(me, number);
        FormState typed = FormState.empty().set("namn", namn);
        if (typed.value("namn").isEmpty() || typed.value("namn").length() > LONGEST) {
            return page(me, file, typed.with(FieldError.of("namn", "apply.help.fault.name")), Optional.empty());
        }
        Optional<String> secret = helpers.invite(mine.actor(me), file.id(), typed.value("namn"));
        return secret.isPresent()
                ? page(me, file, FormState.empty(), secret.map(one -> ui.to("/mina/hjalp") + "?kod=" + one))
                : page(me, file, typed.with(FieldError.of("namn", "apply.help.fault.full")), Optional.empty());
    }

    @PostMapping("/ansokan/{number}/hjalp/{helper}/avsluta")
    Answer end(SignedIn me, @PathVariable String number, @PathVariable UUID helper, Ui ui) {
        CaseFile file = mine.own(me, number);
        helpers.end(mine.actor(me), file.id(), helper);
        return new Redirect(ui.to("/mina/ansokan/" + file.number() + "/hjalp"));
    }

    /** What an invitation means, before it is taken up. */
    @GetMapping("/hjalp")
    Answer asked(@RequestParam(defaultValue = "") String kod) {
        return Page.of("cases/apply/help", new HelpView(kod, FormState.empty()));
    }

    @PostMapping("/hjalp")
    Answer accept(SignedIn me, @RequestParam(defaultValue = "") String kod, Ui ui) {
        return helpers.accept(mine.registered(me), kod)
                .<Answer>map(number -> new Redirect(ui.to("/mina/ansokan/" + number + "/uppgifter")))
                .orElseGet(() -> {
                    FormState form = FormState.empty().with(FieldError.of("kod", "apply.help.fault.link"));
                    return Page.form("cases/apply/help", new HelpView(kod, form), form);
                });
    }

    private Page page(SignedIn me, CaseFile file, FormState form, Optional<String> link) {
        return Page.form(
                "cases/apply/helpers", new HelpersView(file, helpers.of(mine.actor(me), file.id()), form, link), form);
    }
}
