package se.brygga.app.access.web;

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
import org.springframework.web.server.ResponseStatusException;
import se.brygga.app.access.SignedIn;
import se.brygga.app.access.internal.Directory;
import se.brygga.app.access.internal.Onboarding;
import se.brygga.app.access.internal.RightsBook;
import se.brygga.app.access.internal.TokenBook;
import se.brygga.app.web.ui.Answer;
import se.brygga.app.web.ui.FieldError;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Page;
import se.brygga.app.web.ui.Redirect;

/** D01: who there is, what they may do and until when; given and withdrawn by somebody else than the person herself. */
@Controller
class UsersController {

    private static final String USERS = "/arbete/admin/anvandare";

    private final Directory directory;
    private final RightsBook rights;
    private final Onboarding onboarding;
    private final TokenBook tokens;
    private final RightsForm forms;

    UsersController(Directory directory, RightsBook rights, Onboarding onboarding, TokenBook tokens, RightsForm forms) {
        this.directory = directory;
        this.rights = rights;
        this.onboarding = onboarding;
        this.tokens = tokens;
        this.forms = forms;
    }

    @GetMapping(USERS)
    Answer list(SignedIn caller) {
        return listPage(caller, FormState.empty(), Optional.empty());
    }

    @PostMapping(USERS)
    Answer invite(SignedIn caller, @RequestParam MultiValueMap<String, String> posted) {
        RightsForm.Read<Onboarding.Invited> read = forms.invited(FormState.of(posted));
        if (read.value().isEmpty()) {
            return listPage(caller, read.form(), Optional.empty());
        }
        return switch (onboarding.invite(caller, directory, read.value().get())) {
            case Onboarding.Invitation.Link link -> listPage(caller, FormState.empty(), Optional.of(link.secret()));
            case Onboarding.Invitation.Refused refused ->
                listPage(caller, read.form().with(RightsForm.error(refused.why())), Optional.empty());
        };
    }

    @GetMapping(USERS + "/{id}")
    Answer show(SignedIn caller, @PathVariable UUID id) {
        return personPage(caller, id, new PersonPage.Typed(FormState.empty(), ""), Optional.empty());
    }

    @PostMapping(USERS + "/{id}/lank")
    Answer link(SignedIn caller, @PathVariable UUID id) {
        return switch (onboarding.relink(caller, id)) {
            case Onboarding.Invitation.Link link ->
                personPage(caller, id, new PersonPage.Typed(FormState.empty(), ""), Optional.of(link.secret()));
            case Onboarding.Invitation.Refused refused ->
                after(caller, id, FormState.empty(), Optional.of(refused.why()));
        };
    }

    @PostMapping(USERS + "/{id}/konto")
    Answer open(SignedIn caller, @PathVariable UUID id, @RequestParam(name = "oppet", defaultValue = "") String open) {
        return after(caller, id, FormState.empty(), rights.use(caller, id, open.equals("ja")));
    }

    @PostMapping(USERS + "/{id}/roll")
    Answer give(SignedIn caller, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> posted) {
        RightsForm.Read<RightsBook.NewRole> read = forms.role(FormState.of(posted));
        return read.value()
                .map(role -> after(caller, id, read.form(), rights.give(caller, id, role)))
                .orElseGet(() -> personPage(caller, id, read.form(), "roll"));
    }

    @PostMapping(USERS + "/{id}/roll/{grant}/avsluta")
    Answer endRole(SignedIn caller, @PathVariable UUID id, @PathVariable UUID grant) {
        return after(caller, id, FormState.empty(), rights.endRole(caller, id, grant));
    }

    @PostMapping(USERS + "/{id}/fullmakt")
    Answer mandate(SignedIn caller, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> posted) {
        RightsForm.Read<RightsBook.NewMandate> read = forms.mandate(FormState.of(posted));
        return read.value()
                .map(mandate -> after(caller, id, read.form(), rights.give(caller, id, mandate)))
                .orElseGet(() -> personPage(caller, id, read.form(), "fullmakt"));
    }

    @PostMapping(USERS + "/{id}/fullmakt/{mandate}/avsluta")
    Answer endMandate(SignedIn caller, @PathVariable UUID id, @PathVariable UUID mandate) {
        return after(caller, id, FormState.empty(), rights.endMandate(caller, id, mandate));
    }

    @PostMapping(USERS + "/{id}/certifikat")
    Answer certify(SignedIn caller, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> posted) {
        RightsForm.Read<RightsForm.NewCertificate> read = forms.certificate(FormState.of(posted));
        return read.value()
                .map(given -> after(caller, id, read.form(), rights.certify(caller, id, given.days(), given.source())))
                .orElseGet(() -> personPage(caller, id, read.form(), "certifikat"));
    }

    @PostMapping(USERS + "/{id}/nyckel")
    Answer issue(SignedIn caller, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> posted) {
        RightsForm.Read<TokenBook.NewToken> read = forms.token(FormState.of(posted));
        return read.value()
                .map(token -> after(caller, id, read.form(), tokens.issue(caller, id, token)))
                .orElseGet(() -> personPage(caller, id, read.form(), "nyckel"));
    }

    @PostMapping(USERS + "/{id}/nyckel/{token}/avsluta")
    Answer endToken(SignedIn caller, @PathVariable UUID id, @PathVariable UUID token) {
        return after(caller, id, FormState.empty(), tokens.withdraw(caller, id, token));
    }

    @GetMapping("/arbete/admin/fullmakter")
    Answer mandates(SignedIn caller) {
        List<Directory.Row> people = directory.people(caller);
        return Page.of("access/mandates", new MandatesPage(directory.mandates(caller), people));
    }

    private Answer after(SignedIn caller, UUID id, FormState form, Optional<RightsBook.Refusal> refusal) {
        return refusal.<Answer>map(why -> personPage(caller, id, form.with(RightsForm.error(why)), ""))
                .orElseGet(() -> new Redirect(USERS + "/" + id));
    }

    private Answer listPage(SignedIn caller, FormState form, Optional<String> link) {
        UsersPage model = new UsersPage(
                directory.people(caller),
                directory.companies(caller),
                directory.grantable(caller),
                caller.may("access.users.invite"),
                form,
                link);
        return Page.form("access/users", model, form);
    }

    private Answer personPage(SignedIn caller, UUID id, FormState form, String which) {
        return personPage(caller, id, new PersonPage.Typed(form, which), Optional.empty());
    }

    private Answer personPage(SignedIn caller, UUID id, PersonPage.Typed typed, Optional<String> link) {
        Directory.Row row =
                directory.person(caller, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean change = caller.may("access.users.grant") && !caller.person().equals(id);
        PersonPage.Choices choices = new PersonPage.Choices(
                directory.companies(caller), directory.grantable(caller), forms.financing(), forms.scopes());
        PersonPage model = new PersonPage(
                row,
                directory.grants(caller, id),
                directory.mandates(caller, id),
                directory.certificates(id),
                tokens.of(caller, id),
                choices,
                change,
                typed,
                link);
        return Page.form("access/person", model, typed.form());
    }

    /** An error that belongs to no field of its own stands at the top of the person's page. */
    static FieldError atTop(String key) {
        return FieldError.of("innehall", key);
    }
}
