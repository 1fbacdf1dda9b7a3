package se.brygga.app.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.brygga.app.access.SignedIn;
import se.brygga.app.access.internal.Addresses;
import se.brygga.app.access.internal.Exchange;
import se.brygga.app.access.internal.Sessions;
import se.brygga.app.access.internal.SignIn;
import se.brygga.app.web.ui.Answer;
import se.brygga.app.web.ui.FieldError;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Language;
import se.brygga.app.web.ui.Page;
import se.brygga.app.web.ui.Redirect;
import se.brygga.app.web.ui.UiFactory;

/** Sign-in: name and password, then the code where one is asked for. Works without a script. */
@Controller
class SignInController {

    private final SignIn signIn;
    private final Sessions sessions;
    private final UiFactory uis;

    SignInController(SignIn signIn, Sessions sessions, UiFactory uis) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.uis = uis;
    }

    @GetMapping("/logga-in")
    Answer show(Optional<SignedIn> person, @RequestParam(name = "till", defaultValue = Addresses.HOME) String then) {
        return person.isPresent() ? new Redirect(Addresses.safe(then)) : page(FormState.empty(), then);
    }

    /** The public pages lead here in their own language, which the browser then remembers. */
    @GetMapping("/{language:sv|en}/logga-in")
    Answer inLanguage(@PathVariable String language) {
        return new Redirect(
                "/logga-in?sprak=" + Language.of(language).orElse(Language.SV).code());
    }

    @PostMapping("/logga-in")
    Answer tryPassword(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam MultiValueMap<String, String> posted) {
        FormState form = FormState.of(posted);
        String then = Addresses.safe(form.value("till"));
        String password = posted.getOrDefault("losenord", List.of("")).getFirst();
        FormState checked = checked(form, password);
        if (!checked.isValid()) {
            return page(checked, then);
        }
        return switch (signIn.withPassword(form.value("namn"), password, request.getRemoteAddr())) {
            case SignIn.Outcome.Refused refused ->
                page(form.with(FieldError.of("namn", "access.sign-in.refused")), then);
            case SignIn.Outcome.TooMany many -> tooMany(page(form.with(waiting("namn", many.left())), then));
            case SignIn.Outcome.CodeNeeded needed -> await(request, needed.account(), "/logga-in/kod", then);
            case SignIn.Outcome.EnrolmentNeeded needed -> await(request, needed.account(), "/logga-in/ny-kod", then);
            case SignIn.Outcome.Welcome welcome -> begin(new Exchange(request, response), welcome.account(), then);
        };
    }

    @GetMapping("/logga-in/kod")
    Answer showCode(
            HttpServletRequest request, @RequestParam(name = "till", defaultValue = Addresses.HOME) String then) {
        return sessions.candidate(request).isEmpty() ? new Redirect("/logga-in") : codePage(FormState.empty(), then);
    }

    @PostMapping("/logga-in/kod")
    Answer tryCode(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam MultiValueMap<String, String> posted) {
        FormState form = FormState.of(posted);
        String then = Addresses.safe(form.value("till"));
        Optional<UUID> candidate = sessions.candidate(request);
        if (candidate.isEmpty()) {
            return new Redirect(Addresses.signIn(then));
        }
        return switch (signIn.withCode(candidate.get(), form.value("kod"), request.getRemoteAddr())) {
            case SignIn.Outcome.Welcome welcome -> begin(new Exchange(request, response), welcome.account(), then);
            case SignIn.Outcome.TooMany many ->
                tooMany(codePage(form.set("kod", "").with(waiting("kod", many.left())), then));
            case SignIn.Outcome other ->
                codePage(form.set("kod", "").with(FieldError.of("kod", "access.code.refused")), then);
        };
    }

    @GetMapping("/logga-in/ny-kod")
    Answer showEnrolment(
            HttpServletRequest request, @RequestParam(name = "till", defaultValue = Addresses.HOME) String then) {
        return enrolling(request)
                .<Answer>map(account -> enrolmentPage(account, FormState.empty(), then))
                .orElseGet(() -> new Redirect("/logga-in"));
    }

    @PostMapping("/logga-in/ny-kod")
    Answer enrol(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam MultiValueMap<String, String> posted) {
        FormState form = FormState.of(posted);
        String then = Addresses.safe(form.value("till"));
        Optional<UUID> account = enrolling(request);
        if (account.isEmpty()) {
            return new Redirect(Addresses.signIn(then));
        }
        return switch (signIn.enrol(account.get(), form.value("kod"), request.getRemoteAddr())) {
            case SignIn.Outcome.Welcome welcome -> begin(new Exchange(request, response), welcome.account(), then);
            case SignIn.Outcome.TooMany many ->
                tooMany(enrolmentPage(account.get(), form.set("kod", "").with(waiting("kod", many.left())), then));
            case SignIn.Outcome other ->
                enrolmentPage(
                        account.get(), form.set("kod", "").with(FieldError.of("kod", "access.code.refused")), then);
        };
    }

    @PostMapping("/logga-ut")
    Answer signOut(HttpServletRequest request) {
        sessions.end(request);
        return new Redirect("/" + uis.of(request).language().code());
    }

    /**
     * Who may enrol: somebody whose password was right, or somebody who is signed in and wants a code of her own
     * accord.
     */
    private Optional<UUID> enrolling(HttpServletRequest request) {
        return sessions.candidate(request).or(() -> sessions.account(request)).filter(signIn::canEnrol);
    }

    private Answer begin(Exchange exchange, UUID account, String then) {
        sessions.begin(exchange, account);
        return new Redirect(then);
    }

    private Answer await(HttpServletRequest request, UUID account, String step, String then) {
        sessions.await(request, account);
        return new Redirect(Addresses.leading(step, then));
    }

    private static FormState checked(FormState form, String password) {
        FormState checked = form;
        if (form.value("namn").isEmpty()) {
            checked = checked.with(FieldError.of("namn", "access.sign-in.name-missing"));
        }
        return password.isEmpty()
                ? checked.with(FieldError.of("losenord", "access.sign-in.password-missing"))
                : checked;
    }

    private static FieldError waiting(String field, Duration left) {
        return FieldError.of(
                field, "access.sign-in.too-many", left.plusSeconds(59).toMinutes());
    }

    private static Page page(FormState form, String then) {
        return Page.form("access/signIn", new SignInPage(form.set("losenord", ""), Addresses.safe(then)), form);
    }

    private static Page codePage(FormState form, String then) {
        return Page.form("access/code", new SignInPage(form, Addresses.safe(then)), form);
    }

    private Page enrolmentPage(UUID account, FormState form, String then) {
        SignIn.Enrolment enrolment = signIn.enrolment(account);
        return Page.form(
                "access/enrolment",
                new EnrolmentPage(form, Addresses.safe(then), enrolment.secret(), enrolment.address()),
                form);
    }

    private static Page tooMany(Page page) {
        return page.with(HttpStatus.TOO_MANY_REQUESTS);
    }
}
