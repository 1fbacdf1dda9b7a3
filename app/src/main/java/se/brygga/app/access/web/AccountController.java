package se.brygga.app.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.brygga.app.access.SignedIn;
import se.brygga.app.access.internal.Exchange;
import se.brygga.app.access.internal.OwnAccount;
import se.brygga.app.access.internal.RoleStarts;
import se.brygga.app.access.internal.Sessions;
import se.brygga.app.access.internal.TokenBook;
import se.brygga.app.web.ui.Answer;
import se.brygga.app.web.ui.FieldError;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Language;
import se.brygga.app.web.ui.Page;
import se.brygga.app.web.ui.Redirect;
import se.brygga.app.web.ui.UiFactory;

/** One's own account: what one may do, password, code, language; and the way to one's own start page. */
@Controller
class AccountController {

    private final OwnAccount own;
    private final TokenBook tokens;
    private final RoleStarts starts;
    private final Sessions sessions;
    private final UiFactory uis;

    AccountController(OwnAccount own, TokenBook tokens, RoleStarts starts, Sessions sessions, UiFactory uis) {
        this.own = own;
        this.tokens = tokens;
        this.starts = starts;
        this.sessions = sessions;
        this.uis = uis;
    }

    @GetMapping("/arbete")
    Answer start(SignedIn person, HttpServletRequest request) {
        return new Redirect(starts.of(person, uis.of(request).language().code()));
    }

    @GetMapping("/konto")
    Answer show(SignedIn person, @RequestParam(name = "klart", defaultValue = "") String done) {
        return page(person, FormState.empty(), Optional.empty(), done);
    }

    /** The answer holds the secret of the token and is kept nowhere; asked for again, there is nothing to show. */
    @PostMapping("/konto/nyckel/{token}/hamta")
    Answer collect(SignedIn person, @PathVariable UUID token) {
        return tokens.collect(person, token)
                .<Answer>map(secret -> page(person, FormState.empty(), Optional.of(secret), ""))
                .orElseGet(() -> new Redirect("/konto"));
    }

    @PostMapping("/konto/nyckel/{token}/avsluta")
    Answer end(SignedIn person, @PathVariable UUID token) {
        tokens.end(person, token);
        return new Redirect("/konto");
    }

    /** A new password ends every session of the account but this one, which begins anew. */
    @PostMapping("/konto/losenord")
    Answer change(
            SignedIn person,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam MultiValueMap<String, String> posted) {
        String old = posted.getOrDefault("nuvarande", List.of("")).getFirst();
        String wanted = posted.getOrDefault("nytt", List.of("")).getFirst();
        Optional<OwnAccount.Fault> fault = own.changePassword(person, old, wanted, request.getRemoteAddr());
        if (fault.isPresent()) {
            return page(
                    person,
                    FormState.empty()
                            .with(FieldError.of(fault.get().field(), fault.get().key())),
                    Optional.empty(),
                    "");
        }
        sessions.endAll(person.account());
        sessions.begin(new Exchange(request, response), person.account());
        return new Redirect("/konto?klart=losenord");
    }

    @PostMapping("/konto/sprak")
    Answer language(SignedIn person, @RequestParam(name = "sprak", defaultValue = "") String wanted) {
        Language language = Language.of(wanted).orElse(Language.SV);
        own.chooseLanguage(person, language.code());
        return new Redirect("/konto?sprak=" + language.code());
    }

    private Page page(SignedIn person, FormState form, Optional<String> secret, String done) {
        AccountPage model = new AccountPage(
                person.name(),
                person.userName(),
                person.language(),
                own.hasSecondFactor(person),
                person.grants(),
                tokens.own(person),
                secret,
                form,
                done);
        return Page.form("access/account", model, form);
    }
}
