package se.brygga.app.cases.web.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseStatus;
import se.brygga.app.cases.Cases;
import se.brygga.app.cases.web.apply.ToldAnswers;
import se.brygga.app.clients.PersonCard;
import se.brygga.app.web.ui.Fact;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Link;
import se.brygga.app.web.ui.Option;
import se.brygga.app.web.ui.Table;
import se.brygga.app.web.ui.Table.Cell;
import se.brygga.app.web.ui.Table.Column;
import se.brygga.app.web.ui.Tag;
import se.brygga.app.web.ui.Tone;
import se.brygga.app.web.ui.Ui;

/** C03 and C04: what came in, and who may handle it. */
@Component
final class HandlingViews {

    private final Cases cases;
    private final Names names;
    private final ConflictHints hints;
    private final ToldAnswers told;
    private final RequiredPapers papers;

    HandlingViews(Cases cases, Names names, ConflictHints hints, ToldAnswers told, RequiredPapers papers) {
        this.papers = papers;
        this.cases = cases;
        this.names = names;
        this.hints = hints;
        this.told = told;
    }

    StepModel.Complete complete(StepViews.Scene scene) {
        Sitting sitting = scene.sitting();
        CaseFile file = sitting.file();
        Map<String, String> answers = cases.answers(sitting.who().scope(), file.id());
        return new StepModel.Complete(
                scene.frame(),
                asking(scene),
                application(sitting, answers),
                told.table(answers, sitting.ui()),
                papers.of(sitting, scene.frame().panel().files()),
                requests(file, sitting.ui()),
                file.state().status() == CaseStatus.WAITING_FOR_APPLICANT
                        && sitting.who().may("cases.work"),
                unproven(sitting));
    }

    /** What was typed; before that, the question about the missing paper that she chose to ask for. */
    private FormState asking(StepViews.Scene scene) {
        FormState typed = scene.turn().form();
        return typed.values().isEmpty()
                ? papers.question(scene.sitting(), scene.turn().answering())
                : typed;
    }

    /** Whether nothing shows yet that the applicant may act for the enterprise that is applied for. */
    boolean unproven(Sitting sitting) {
        return names.enterprise(sitting.file())
                .map(card ->
                        !names.mayAct(sitting.file(), card.id(), sitting.ui().today()))
                .orElse(false);
    }

    private List<Fact> application(Sitting sitting, Map<String, String> answers) {
        CaseFile file = sitting.file();
        Ui ui = sitting.ui();
        List<Fact> facts = new ArrayList<>(AnalysisViews.planFacts(file, ui));
        names.party(file).ifPresent(party -> facts.addFirst(applicant(party, sitting)));
        facts.add(Fact.of(ui.say("cases.fact.contact"), told.contact(answers)));
        facts.add(Fact.of(
                ui.say("cases.fact.received"),
                file.state().applicationDate().map(day -> ui.format().date(day)).orElse("")));
        facts.add(Fact.of(
                ui.say("cases.fact.handler"),
                file.state().handler().map(names::colleague).orElse("")));
        return facts;
    }

    /** Who applies, with the way to her page for whoever may see it. */
    private static Fact applicant(PersonCard party, Sitting sitting) {
        Ui ui = sitting.ui();
        Optional<Link> page = Optional.of(new Link(ui.say("cases.fact.show"), "/arbete/person/" + party.id()))
                .filter(any -> sitting.who().may("cases.person.show"));
        return new Fact(ui.say("cases.fact.party"), party.name(), Optional.empty(), page);
    }

    private Table requests(CaseFile file, Ui ui) {
        Table.Rows rows = new Table.Rows();
        for (CaseFile.Request request : file.procedure().requests().reversed()) {
            Tag state = request.answer().isPresent()
                    ? new Tag(ui.say("cases.request.answered"), Tone.OK)
                    : names.due(request.dueDate(), ui);
            rows.add(
                    Cell.of(request.item()).under(request.message()),
                    Cell.of(ui.format().time(request.askedAt().toInstant())).under(names.colleague(request.askedBy())),
                    Cell.of(request.dueDate().toString()),
                    Cell.tag(state).under(request.answer().orElse("")));
        }
        return rows.under(
                ui.say("cases.request.caption"),
                Column.text(ui.say("cases.request.item")),
                Column.text(ui.say("cases.request.asked")),
                Column.text(ui.say("cases.request.due")),
                Column.text(ui.say("cases.request.state")));
    }

    StepModel.Conflict conflict(StepViews.Scene scene) {
        Sitting sitting = scene.sitting();
        List<CaseFile.Declaration> standing = sitting.file().procedure().declarations();
        List<CaseFile.Declaration> earlier =
                new ArrayList<>(scene.history().versions().declarations());
        earlier.removeAll(standing);
        UUID reader = sitting.who().person();
        return new StepModel.Conflict(
                scene.frame(),
                scene.turn().form(),
                declarations(standing, "cases.conflict.caption", scene),
                earlier.isEmpty()
                        ? Optional.empty()
                        : Optional.of(declarations(earlier.reversed(), "cases.conflict.earlier", scene)),
                hints.about(scene),
                scene.duties(),
                standing.stream()
                        .filter(one -> one.person().equals(reader))
                        .findFirst()
                        .map(one -> one.conflict() ? StepModel.Conflict.Own.CONFLICT : StepModel.Conflict.Own.NONE)
                        .orElse(StepModel.Conflict.Own.NOTHING),
                sitting.who().may("cases.conflict.lift") && !sitting.isClosed()
                        ? liftable(standing, reader)
                        : List.of());
    }

    /** Those whose declared conflict the reader may examine: everybody else's, unless she is in conflict herself. */
    private List<Option> liftable(List<CaseFile.Declaration> standing, UUID reader) {
        boolean inConflict = standing.stream().anyMatch(one -> one.person().equals(reader) && one.conflict());
        return inConflict
                ? List.of()
                : standing.stream()
                        .filter(CaseFile.Declaration::conflict)
                        .map(one -> Option.of(one.person().toString(), names.colleague(one.person())))
                        .toList();
    }

    private Table declarations(List<CaseFile.Declaration> declarations, String caption, StepViews.Scene scene) {
        Ui ui = scene.sitting().ui();
        Table.Rows rows = new Table.Rows();
        for (CaseFile.Declaration one : declarations) {
            Tag tag = one.conflict()
                    ? new Tag(ui.say("cases.conflict.yes"), Tone.NO)
                    : new Tag(ui.say("cases.conflict.no"), Tone.OK);
            long times = scene.history().versions().declarations().stream()
                            .filter(other -> other.person().equals(one.person()))
                            .count()
                    - 1;
            boolean changed = times > 0
                    && scene.sitting().file().procedure().declarations().contains(one);
            rows.add(
                    Cell.of(names.colleague(one.person())).under(changed ? ui.say("cases.history.changed", times) : ""),
                    Cell.tag(tag).under(one.ground()),
                    Cell.of(ui.format().time(one.at().toInstant()))
                            .under(one.liftedBy()
                                    .map(by -> ui.say("cases.conflict.lifted-by", names.colleague(by)))
                                    .orElse("")));
        }
        return rows.under(
                ui.say(caption),
                Column.text(ui.say("cases.conflict.who")),
                Column.text(ui.say("cases.conflict.what")),
                Column.text(ui.say("cases.conflict.when")));
    }
}
