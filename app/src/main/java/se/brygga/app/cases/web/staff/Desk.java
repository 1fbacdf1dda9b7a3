package se.brygga.app.cases.web.staff;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.brygga.app.access.SignedIn;
import se.brygga.app.cases.CaseStatus;
import se.brygga.app.cases.Cases;
import se.brygga.app.web.ui.UiFactory;

/** Lays a case before whoever asks for it, if they may see it. */
@Component
final class Desk {

    private final Cases cases;
    private final UiFactory uis;
    private final Names names;

    Desk(Cases cases, UiFactory uis, Names names) {
        this.names = names;
        this.cases = cases;
        this.uis = uis;
    }

    /** The case with this number; one outside the scope does not exist, and a draft is its writer's own. */
    Sitting sit(SignedIn who, HttpServletRequest request, String number) {
        return cases.byNumber(who.scope(), number)
                .filter(file -> file.state().status() != CaseStatus.DRAFT)
                .map(file -> seated(new Sitting(uis.of(request), who, file)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Sitting seated(Sitting sitting) {
        names.meet(sitting.who().scope(), sitting.file(), sitting.ui().today());
        return sitting;
    }

    /** The same case as it is now. */
    Sitting again(Sitting sitting) {
        return cases.byId(sitting.who().scope(), sitting.file().id())
                .map(file -> seated(new Sitting(sitting.ui(), sitting.who(), file)))
                .orElse(sitting);
    }
}
