package se.brygga.app.cases.web.apply;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.brygga.app.access.People;
import se.brygga.app.access.SignedIn;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.Cases;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.clients.PersonCard;
import se.brygga.app.clients.Register;
import se.brygga.app.platform.Actor;
import se.brygga.app.platform.Ids;
import se.brygga.app.platform.Scope;

/** The signed-in person as an applicant: who they are in the register, and which cases are theirs. */
@Component
class Mine {

    private final Cases cases;
    private final Register register;
    private final People people;
    private final Ids ids;

    Mine(Cases cases, Register register, People people, Ids ids) {
        this.cases = cases;
        this.register = register;
        this.people = people;
        this.ids = ids;
    }

    /** Acts as the applicant; sees what this person applied for and nothing else. */
    Actor actor(SignedIn me) {
        return new Actor(
                me.account(), me.person(), me.party().map(Scope::ofParty).orElse(Scope.nothing()));
    }

    /** The same, entered in the register first where it is somebody's first application. */
    Actor registered(SignedIn me) {
        UUID party = me.party().orElseGet(() -> enter(me));
        return new Actor(me.account(), me.person(), Scope.ofParty(party));
    }

    private UUID enter(SignedIn me) {
        UUID party = ids.next();
        register.add(new PersonCard(
                party, Optional.empty(), false, me.name(), Optional.empty(), Optional.empty(), me.language(), false));
        people.bindParty(me.person(), party);
        return party;
    }

    /** The enterprises that the person may act for on the day. */
    List<EnterpriseCard> represented(SignedIn me, LocalDate day) {
        return me.party().map(party -> register.representedBy(party, day)).orElse(List.of());
    }

    /** The case, if it is this person's own: whoever helps does not send it in, take it away or ask others to help. */
    CaseFile own(SignedIn me, String number) {
        return Optional.of(file(me, number))
                .filter(file -> isOwn(me, file))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Whether the person has applied herself, and does not only help. */
    static boolean isOwn(SignedIn me, CaseFile file) {
        return me.party().equals(Optional.of(file.applicant().party()));
    }

    /**
     * The case, if it is this person's or a draft that she helps with; otherwise there is none, whoever else's it may
     * be.
     */
    CaseFile file(SignedIn me, String number) {
        return cases.byNumber(actor(me).scope(), number)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
