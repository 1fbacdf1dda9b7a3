package se.brygga.app.cases.web.apply;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.brygga.app.access.People;
import se.brygga.app.access.SignedIn;
import se.brygga.app.audit.AuditEntry;
import se.brygga.app.audit.AuditLog;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseParties;
import se.brygga.app.cases.CaseStatus;
import se.brygga.app.documents.Sender;
import se.brygga.app.web.ui.Event;
import se.brygga.app.web.ui.Fact;
import se.brygga.app.web.ui.Ui;

/** Tells an applicant where the case is: what has happened, what is waited for and from whom, and whom to ask. */
@Component
class CaseStory {

    /** What concerns the applicant; the officers' own steps on the way are not told one by one. */
    private static final Set<String> TOLD = Set.of(
            "BEGUN",
            "HELPER_ASKED",
            "HELPER_ACCEPTED",
            "HELPER_ENDED",
            "SUBMITTED",
            "TAKEN",
            "ASKED",
            "COMPLETED",
            "PROPOSED",
            "DECIDED",
            "LETTER_ISSUED",
            "FILE_ADDED",
            "WITHDRAWN",
            "ACCEPTED",
            "REFUSED");

    /** What only the applicant can do. */
    private static final Set<String> OWN =
            Set.of("BEGUN", "SUBMITTED", "COMPLETED", "WITHDRAWN", "ACCEPTED", "REFUSED");

    private final Mine mine;
    private final AuditLog log;
    private final People people;
    private final CaseParties parties;

    CaseStory(Mine mine, AuditLog log, People people, CaseParties parties) {
        this.mine = mine;
        this.log = log;
        this.people = people;
        this.parties = parties;
    }

    /** What has happened, latest first. */
    List<Event> events(SignedIn me, CaseFile file, Ui ui) {
        return chain(me, file).stream()
                .filter(entry -> TOLD.contains(entry.action()))
                .sorted(Comparator.comparingInt(
                                (AuditEntry entry) -> entry.chain().seq())
                        .reversed())
                .map(entry -> Event.of(
                        ui.format().time(entry.at()), who(entry, me, ui), ui.say("apply.event." + entry.action())))
                .toList();
    }

    private List<AuditEntry> chain(SignedIn me, CaseFile file) {
        return log.chain(mine.actor(me).scope(), file.id());
    }

    private static String who(AuditEntry entry, SignedIn me, Ui ui) {
        boolean own = OWN.contains(entry.action());
        return entry.actor()
                .map(actor -> own || actor.person().equals(me.person()) ? ui.say("apply.event.you") : actor.name())
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> own ? ui.say("apply.event.you") : ui.say("apply.event.we"));
    }

    /** When the application came in. */
    Optional<Instant> receivedAt(SignedIn me, CaseFile file) {
        return chain(me, file).stream()
                .filter(entry -> entry.action().equals("SUBMITTED"))
                .map(AuditEntry::at)
                .findFirst();
    }

    /** Where it is, in few rows. */
    List<Fact> facts(CaseFile file, Ui ui) {
        List<Fact> facts = new ArrayList<>();
        String product = parties.product(file).in(ui.language());
        facts.add(Fact.of(
                ui.say("apply.status.fact.product"),
                file.plan()
                        .amount()
                        .map(amount -> ui.say(
                                "apply.status.fact.product.amount",
                                product,
                                ui.format().money(amount)))
                        .orElse(product)));
        file.state()
                .applicationDate()
                .ifPresent(day -> facts.add(Fact.of(
                        ui.say("apply.status.fact.received"), ui.format().date(day))));
        if (file.state().status() != CaseStatus.CLOSED) {
            facts.add(Fact.of(ui.say("apply.status.fact.waits"), waitsFor(file, ui)));
            file.state().dueDate().ifPresent(day -> facts.add(Fact.of(ui.say("apply.status.fact.due"), due(day, ui))));
        }
        return facts;
    }

    private String waitsFor(CaseFile file, Ui ui) {
        String key = "apply.status.waits." + file.state().status().name();
        return file.state().status() == CaseStatus.UNDER_REVIEW
                ? ui.say(key, handler(file).orElseGet(() -> ui.say("apply.status.officer")))
                : ui.say(key);
    }

    private static String due(LocalDate day, Ui ui) {
        return day.isBefore(ui.today())
                ? ui.say("apply.status.late", ui.format().date(day))
                : ui.format().date(day);
    }

    private Optional<String> handler(CaseFile file) {
        return file.state()
                .handler()
                .map(person -> people.names(List.of(person)).getOrDefault(person, ""))
                .filter(name -> !name.isEmpty());
    }

    /** The company that has the case, with the officer or, before there is one, the office to ask. */
    Asked contact(CaseFile file, Ui ui) {
        Sender company = parties.sender(file, ui.today(), "");
        Sender sender = handler(file)
                .map(name -> parties.sender(file, ui.today(), name))
                .orElseGet(() -> parties.sender(file, ui.today(), company.name()));
        return new Asked(sender, parties.languages(file));
    }
}
