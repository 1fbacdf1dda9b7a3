package se.brygga.app.access.web;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.brygga.app.access.internal.Identity;
import se.brygga.app.access.internal.Onboarding;
import se.brygga.app.access.internal.PasswordRules;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.web.ui.Answer;
import se.brygga.app.web.ui.FieldError;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Page;
import se.brygga.app.web.ui.Redirect;

/**
 * The other end of a link that works once: an invited person sets a password, the first administrator also name and
 * user name.
 */
@Controller
class WelcomeController {

    private final Onboarding onboarding;
    private final ProductClock clock;

    WelcomeController(Onboarding onboarding, ProductClock clock) {
        this.onboarding = onboarding;
        this.clock = clock;
    }

    @GetMapping("/valkommen")
    Answer show(@RequestParam(name = "kod", defaultValue = "") String secret) {
        return onboarding
                .open(secret)
                .map(open -> page(secret, open, FormState.empty()))
                .orElseGet(WelcomeController::outdated);
    }

    @PostMapping("/valkommen")
    Answer accept(@RequestParam MultiValueMap<String, String> posted) {
        FormState form = FormState.of(posted);
        String secret = form.value("kod");
        String password = posted.getOrDefault("losenord", List.of("")).getFirst();
        Optional<Onboarding.Open> open = onboarding.open(secret);
        return open.map(link -> accept(link, form, password)).orElseGet(WelcomeController::outdated);
    }

    private Answer accept(Onboarding.Open link, FormState form, String password) {
        String secret = form.value("kod");
        return switch (link) {
            case Onboarding.Open.Account account -> {
                FormState checked = withPassword(form, password, account.userName());
                yield checked.isValid() && onboarding.accept(secret, account, password)
                        ? new Redirect("/logga-in")
                        : page(secret, link, checked);
            }
            case Onboarding.Open.FirstAdministrator first -> {
                Optional<Identity> identity = Identity.read(form.value("identitet"), clock.today());
                FormState checked = withPassword(named(form, identity), password, form.value("namn"));
                if (!checked.isValid() || identity.isEmpty()) {
                    yield page(secret, link, checked);
                }
                yield onboarding
                        .acceptFirst(
                                secret,
                                new Onboarding.First(form.value("person"), form.value("namn"), identity.get()),
                                password)
                        .<Answer>map(why -> page(secret, link, form.with(RightsForm.error(why))))
                        .orElseGet(() -> new Redirect("/logga-in"));
            }
        };
    }

    private static FormState named(FormState form, Optional<Identity> identity) {
        FormState checked =
                identity.isEmpty() ? form.with(FieldError.of("identitet", "access.users.identity-wrong")) : form;
        if (form.value("person").isEmpty() || form.value("person").length() > 200) {
            checked = checked.with(FieldError.of("person", "access.users.person-missing"));
        }
        return Onboarding.isUserName(form.value("namn"))
                ? checked
                : checked.with(FieldError.of("namn", "access.users.name-wrong"));
    }

    private static FormState withPassword(FormState form, String password, String userName) {
        return PasswordRules.fault(password, userName)
                .map(key -> form.with(FieldError.of("losenord", key)))
                .orElse(form);
    }

    private static Page page(String secret, Onboarding.Open open, FormState form) {
        boolean first = open instanceof Onboarding.Open.FirstAdministrator;
        String userName = open instanceof Onboarding.Open.Account account ? account.userName() : "";
        return Page.form("access/welcome", new WelcomePage(form.set("losenord", ""), secret, first, userName), form);
    }

    private static Page outdated() {
        return Page.of("access/outdated", "").with(HttpStatus.NOT_FOUND);
    }
}
