package se.brygga.app.cases.web.staff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseStatus;
import se.brygga.app.cases.Cases;
import se.brygga.app.clients.PersonCard;
import se.brygga.app.web.ui.Fact;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Option;
import se.brygga.app.web.ui.Table;
import se.brygga.app.web.ui.Table.Cell;
import se.brygga.app.web.ui.Table.Column;
import se.brygga.app.web.ui.Tag;
import se.brygga.app.web.ui.Tone;
import se.brygga.app.web.ui.Ui;

/** C03, C04 and the plan: what came in, who may handle it, what the money is for. */
@Component
final class HandlingViews {

    static final List<String> SOURCE_KINDS = List.of("OWN_FUNDS", "OTHER_FINANCIER", "PUBLIC_SUPPORT");
    private static final int SPARE_ROWS = 2;
    private static final int MOST_ROWS = 8;

    private final Cases cases;
    private final Names names;

    HandlingViews(Cases cases, Names names) {
        this.cases = cases;
        this.names = names;
    }

    StepModel.Complete complete(StepViews.Scene scene) {
        Sitting sitting = scene.sitting();
        CaseFile file = sitting.file();
        return new StepModel.Complete(
                scene.frame(),
                scene.turn().form(),
                application(file, sitting.ui()),
                answers(sitting),
                requests(file, sitting.ui()),
                file.state().status() == CaseStatus.WAITING_FOR_APPLICANT
                        && sitting.who().may("cases.work"));
    }

    private List<Fact> application(CaseFile file, Ui ui) {
        List<Fact> facts = new ArrayList<>(planFacts(file, ui));
        names.party(file)
                .map(PersonCard::name)
                .ifPresent(name -> facts.addFirst(Fact.of(ui.say("cases.fact.party"), name)));
        facts.add(Fact.of(
                ui.say("cases.fact.received"),
                file.state().applicationDate().map(day -> ui.format().date(day)).orElse("")));
        facts.add(Fact.of(
                ui.say("cases.fact.handler"),
                file.state().handler().map(names::colleague).orElse("")));
        return facts;
    }

    private static List<Fact> planFacts(CaseFile file, Ui ui) {
        CaseFile.Plan plan = file.plan();
        return List.of(
                Fact.of(ui.say("cases.fact.purpose"), plan.purpose().orElse("")),
                Fact.of(
                        ui.say("cases.fact.amount"),
                        plan.amount().map(ui.format()::money).orElse("")),
                Fact.of(
                        ui.say("cases.fact.need"),
                        plan.need().map(ui.format()::money).orElse("")),
                Fact.of(
                        ui.say("cases.fact.life"),
                        plan.lifeMonths()
                                .map(months -> ui.say("cases.terms.months", months))
                                .orElse("")));
    }

    private Table answers(Sitting sitting) {
        Ui ui = sitting.ui();
        Table.Rows rows = new Table.Rows();
        cases.answers(sitting.who().scope(), sitting.file().id()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(answer -> rows.add(Cell.of(answer.getKey()), Cell.of(answer.getValue())));
        return rows.under(
                ui.say("cases.complete.answers"),
                Column.text(ui.say("cases.complete.question")),
                Column.text(ui.say("cases.complete.answer")));
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
        Ui ui = sitting.ui();
        List<CaseFile.Declaration> declarations = sitting.file().procedure().declarations();
        Table.Rows rows = new Table.Rows();
        for (CaseFile.Declaration one : declarations) {
            Tag tag = one.conflict()
                    ? new Tag(ui.say("cases.conflict.yes"), Tone.NO)
                    : new Tag(ui.say("cases.conflict.no"), Tone.OK);
            rows.add(
                    Cell.of(names.colleague(one.person())),
                    Cell.tag(tag).under(one.ground()),
                    Cell.of(ui.format().time(one.at().toInstant())));
        }
        Table table = rows.under(
                ui.say("cases.conflict.caption"),
                Column.text(ui.say("cases.conflict.who")),
                Column.text(ui.say("cases.conflict.what")),
                Column.text(ui.say("cases.conflict.when")));
        boolean declared = declarations.stream()
                .anyMatch(one -> one.person().equals(sitting.who().person()));
        return new StepModel.Conflict(scene.frame(), scene.turn().form(), table, scene.duties(), declared);
    }

    StepModel.Plan plan(StepViews.Scene scene) {
        CaseFile file = scene.sitting().file();
        Ui ui = scene.sitting().ui();
        FormState form = scene.turn().form().values().isEmpty()
                ? filled(file)
                : scene.turn().form();
        int rows = Math.min(MOST_ROWS, file.plan().sources().size() + SPARE_ROWS);
        return new StepModel.Plan(
                scene.frame(),
                form,
                planFacts(file, ui),
                sources(file, ui),
                SOURCE_KINDS.stream()
                        .map(kind -> Option.of(kind, ui.say(sourceKey(kind))))
                        .toList(),
                IntStream.rangeClosed(1, rows).boxed().toList());
    }

    private static FormState filled(CaseFile file) {
        Map<String, String> known = new LinkedHashMap<>();
        int row = 0;
        for (CaseFile.Source source : file.plan().sources()) {
            String stem = "kalla" + ++row + "-";
            known.put(stem + "slag", source.kind());
            known.put(stem + "namn", source.name());
            known.put(
                    stem + "belopp",
                    source.amount().stripTrailingZeros().toPlainString().replace('.', ','));
            source.approved().ifPresent(yes -> known.put(stem + "godkand", yes ? "ja" : "nej"));
            source.secured().ifPresent(yes -> known.put(stem + "tryggad", yes ? "ja" : "nej"));
            known.put(stem + "underlag", source.evidence());
        }
        return FormState.filled(known);
    }

    private static Table sources(CaseFile file, Ui ui) {
        Table.Rows rows = new Table.Rows();
        BigDecimal sum = file.plan().amount().orElse(BigDecimal.ZERO);
        for (CaseFile.Source source : file.plan().sources()) {
            sum = sum.add(source.amount());
            rows.add(
                    Cell.of(source.name().isEmpty() ? ui.say(sourceKey(source.kind())) : source.name())
                            .under(ui.say(sourceKey(source.kind()))),
                    Cell.of(ui.format().money(source.amount())),
                    yesNo(source.secured(), ui).under(source.evidence()),
                    yesNo(source.approved(), ui));
        }
        return rows.under(
                ui.say("cases.plan.sources", ui.format().money(sum)),
                Column.text(ui.say("cases.plan.who")),
                Column.figures(ui.say("cases.plan.amount")),
                Column.text(ui.say("cases.plan.secured")),
                Column.text(ui.say("cases.plan.approved")));
    }

    private static Cell yesNo(Optional<Boolean> answer, Ui ui) {
        return answer.map(yes -> Cell.of(yes ? ui.say("cases.yes") : ui.say("cases.no")))
                .orElseGet(() -> Cell.tag(new Tag(ui.say("cases.unknown"), Tone.WAIT)));
    }

    private static String sourceKey(String kind) {
        return "cases.source." + kind;
    }
}
