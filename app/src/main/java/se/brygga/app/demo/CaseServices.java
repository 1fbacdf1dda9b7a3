package se.brygga.app.demo;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import se.brygga.app.access.DemoAccounts;
import se.brygga.app.access.People;
import se.brygga.app.access.SignedIn;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseLaw;
import se.brygga.app.cases.Cases;
import se.brygga.app.cases.Casework;
import se.brygga.app.cases.Change;
import se.brygga.app.cases.Claims;
import se.brygga.app.cases.Decisions;
import se.brygga.app.cases.Intake;
import se.brygga.app.organisation.BankCalendar;
import se.brygga.app.organisation.Profile;
import se.brygga.app.platform.Actor;
import se.brygga.app.platform.Scope;

/** The services that a live case goes through, and the people of the demo who use them. */
@Component
class CaseServices {
    private final Desk desk;
    private final Cases cases;
    private final DemoAccounts accounts;
    private final People people;
    private final Profile profile;
    private final CaseLaw law;
    private final Map<String, Actor> handlers = new ConcurrentHashMap<>();
    private final Map<String, Actor> deciders = new ConcurrentHashMap<>();
    private final Map<String, Actor> committees = new ConcurrentHashMap<>();

    CaseServices(Desk desk, Cases cases, CaseLaw law, Staff staff, Profile profile) {
        this.desk = desk;
        this.cases = cases;
        this.accounts = staff.accounts();
        this.people = staff.people();
        this.profile = profile;
        this.law = law;
    }

    /** What applicants, officers and deciders work with. */
    @Component
    record Desk(Intake intake, Casework casework, Claims claims, Decisions decisions) {}

    /** Who works in the demo. */
    @Component
    record Staff(DemoAccounts accounts, People people) {}

    Intake intake() {
        return desk.intake();
    }

    Casework casework() {
        return desk.casework();
    }

    Claims claims() {
        return desk.claims();
    }

    Decisions decisions() {
        return desk.decisions();
    }

    CaseLaw law() {
        return law;
    }

    BankCalendar bankDays() {
        return profile.bankDays();
    }

    CaseFile file(Actor actor, UUID caseId) {
        return cases.byId(actor.scope(), caseId).orElseThrow();
    }

    CaseFile file(Actor actor, String number) {
        return cases.byNumber(actor.scope(), number).orElseThrow();
    }

    /** The version of a case after something was done; the demo does nothing that may be refused. */
    static int versionAfter(Change change) {
        if (change instanceof Change.Done(int version)) {
            return version;
        }
        throw new IllegalStateException("a step of the demo is refused: " + change);
    }

    Actor applicant(UUID party) {
        return new Actor(party, party, Scope.ofParty(party));
    }

    Actor handler(String company) {
        return handlers.computeIfAbsent(company, each -> actor(accounts.officer(each), each));
    }

    Actor decider(String company) {
        return deciders.computeIfAbsent(company, each -> actor(accounts.decider(each), each));
    }

    /** Who decides what passes the decider's mandate. */
    Actor committee(String company) {
        return committees.computeIfAbsent(company, each -> actor(accounts.committee(each), each));
    }

    /** Ties the demo's entrepreneur account to the person, whose cases it then sees. */
    void giveEntrepreneur(UUID party) {
        people.bindParty(accounts.entrepreneur(), party);
    }

    private static Actor actor(SignedIn person, String company) {
        return new Actor(person.account(), person.person(), Scope.ofCompanies(List.of(company)));
    }
}
