package se.brygga.app.cases.web.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.brygga.app.audit.AuditLog;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseOutcome;
import se.brygga.app.cases.CaseStatus;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.documents.CasePapers;
import se.brygga.app.platform.Scope;
import se.brygga.app.web.ui.Event;
import se.brygga.app.web.ui.Fact;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Identity;
import se.brygga.app.web.ui.Link;
import se.brygga.app.web.ui.Step;
import se.brygga.app.web.ui.Tag;
import se.brygga.app.web.ui.Tone;
import se.brygga.app.web.ui.Ui;

/** Makes what stands around every page of a case. */
@Component
final class Frames {

    private static final int LATEST = 12;

    private final Names names;
    private final AuditLog log;
    private final CasePapers papers;
    private final CaseProgress progress;
    private final Timeline timeline;

    Frames(Names names, AuditLog log, CasePapers papers, CaseProgress progress, Timeline timeline) {
        this.timeline = timeline;
        this.names = names;
        this.log = log;
        this.papers = papers;
        this.progress = progress;
    }

    /** The frame of a page that shows a step. */
    CaseFrame of(Sitting sitting, Optional<LawAnswer> law, Optional<CaseStep> current) {
        return new CaseFrame(
                handle(sitting),
                identity(sitting),
                progress.act(sitting, law),
                steps(sitting, law, current),
                panel(sitting),
                Optional.empty(),
                Optional.empty());
    }

    /** The same with a sentence about what was just done. */
    static CaseFrame saying(CaseFrame frame, String word) {
        return new CaseFrame(
                frame.handle(),
                frame.identity(),
                frame.act(),
                frame.steps(),
                frame.panel(),
                Optional.of(word),
                frame.stale());
    }

    /** The same with both versions side by side. */
    CaseFrame stale(CaseFrame frame, Sitting sitting, FormState form) {
        Comparison compared = Comparison.of(form, Snapshot.of(sitting.file(), names), sitting.ui());
        return new CaseFrame(
                frame.handle(),
                frame.identity(),
                frame.act(),
                frame.steps(),
                frame.panel(),
                frame.word(),
                Optional.of(compared));
    }

    private CaseFrame.Handle handle(Sitting sitting) {
        return new CaseFrame.Handle(
                sitting.number(), sitting.file().version(), standing(sitting), sitting.open(), sitting.declares());
    }

    /** What the case says, field by field, packed. */
    String standing(Sitting sitting) {
        return Snapshot.of(sitting.file(), names).packed();
    }

    private Identity identity(Sitting sitting) {
        CaseFile file = sitting.file();
        Ui ui = sitting.ui();
        List<Fact> facts = new ArrayList<>();
        names.enterprise(file).ifPresent(card -> facts.add(enterprise(card, sitting)));
        facts.add(Fact.of(ui.say("cases.fact.county"), names.county(file.place().county())));
        file.plan()
                .amount()
                .ifPresent(amount -> facts.add(
                        Fact.of(ui.say("cases.fact.amount"), ui.format().money(amount))));
        facts.add(decision(sitting)
                .orElseGet(() -> file.state()
                        .dueDate()
                        .filter(day -> !sitting.isClosed())
                        .map(day -> Fact.of(ui.say("cases.fact.due"), day.toString(), names.due(day, ui)))
                        .orElseGet(() -> Fact.of(
                                ui.say("cases.fact.handler"),
                                file.state().handler().map(names::colleague).orElse("–")))));
        facts.add(Fact.of(ui.say("cases.fact.status"), "", status(file, ui)));
        Link number = new Link(file.number(), "/arbete/arende/" + file.number());
        return new Identity(number, names.product(file.product(), ui), names.applicant(file), facts, Optional.empty());
    }

    /** The enterprise by its number, which leads to its page for whoever may see it. */
    private static Fact enterprise(EnterpriseCard card, Sitting sitting) {
        String number = Names.number(card, sitting.ui());
        Optional<Link> page = Optional.of(new Link(number, Names.address(card)))
                .filter(any -> sitting.who().may("cases.enterprise.show"));
        return new Fact(sitting.ui().say("cases.fact.number"), number, Optional.empty(), page);
    }

    /** The decision by its number, which leads to it. */
    private static Optional<Fact> decision(Sitting sitting) {
        return sitting.file()
                .procedure()
                .decision()
                .map(made -> Fact.of(
                        sitting.ui().say("cases.decided.title"),
                        made.number(),
                        new Link(made.number(), "/arbete/arende/" + sitting.number() + "/beslut")));
    }

    static Tag status(CaseFile file, Ui ui) {
        return file.state()
                .outcome()
                .map(outcome -> outcome(outcome, ui))
                .orElseGet(() -> new Tag(
                        ui.say(file.state().status().key()), tone(file.state().status())));
    }

    /** How it ended. */
    static Tag outcome(CaseOutcome outcome, Ui ui) {
        return new Tag(
                ui.say(outcome.key()),
                switch (outcome) {
                    case APPROVED -> Tone.OK;
                    case DECLINED -> Tone.NO;
                    case WITHDRAWN -> Tone.PLAIN;
                });
    }

    static Tone tone(CaseStatus status) {
        return switch (status) {
            case DRAFT, CLOSED -> Tone.PLAIN;
            case SUBMITTED, WAITING_FOR_APPLICANT -> Tone.WAIT;
            case UNDER_REVIEW, PROPOSED -> Tone.QUESTION;
        };
    }

    private List<Step> steps(Sitting sitting, Optional<LawAnswer> law, Optional<CaseStep> current) {
        Map<CaseStep, CaseProgress.Mark> marks = progress.marks(sitting, law);
        return Stream.of(CaseStep.values())
                .map(step -> {
                    CaseProgress.Mark mark = marks.getOrDefault(step, CaseProgress.Mark.NONE);
                    boolean here = current.filter(step::equals).isPresent();
                    Step.State state = here ? Step.State.CURRENT : mark.done() ? Step.State.DONE : Step.State.OPEN;
                    return new Step(
                            sitting.ui().say(step.key()),
                            mark.note(sitting.ui()),
                            step.address(sitting.number()),
                            state);
                })
                .toList();
    }

    private CaseFrame.Panel panel(Sitting sitting) {
        Scope scope = sitting.who().scope();
        Optional<String> whole = sitting.who().may("audit.log.list")
                ? Optional.of("/arbete/admin/logg?kedja=" + sitting.file().id())
                : Optional.empty();
        List<Event> events = timeline.of(log.chain(scope, sitting.file().id()), LATEST, sitting.ui(), whole);
        CasePapers.Both both = papers.of(scope, sitting.file().id());
        return new CaseFrame.Panel(events, both.files(), both.letters());
    }
}
