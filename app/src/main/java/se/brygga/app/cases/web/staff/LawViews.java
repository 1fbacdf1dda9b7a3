package se.brygga.app.cases.web.staff;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.brygga.app.web.ui.Link;
import se.brygga.app.web.ui.Option;
import se.brygga.app.web.ui.Table;
import se.brygga.app.web.ui.Table.Cell;
import se.brygga.app.web.ui.Table.Column;
import se.brygga.app.web.ui.Ui;
import se.brygga.core.financing.StatedFacts;

/** C07: every provision with its answer, and the form that answers what is open. */
@Component
final class LawViews {

    private final Names names;
    private final EarlierVersions earlier;

    LawViews(Names names, EarlierVersions earlier) {
        this.names = names;
        this.earlier = earlier;
    }

    StepModel.Law law(StepViews.Scene scene) {
        Ui ui = scene.sitting().ui();
        List<FindingRow> findings = scene.law().map(LawAnswer::findings).orElse(List.of());
        Optional<StepModel.AnswerForm> answer = findings.stream()
                .filter(row -> row.id().equals(scene.turn().answering()))
                .filter(row -> scene.frame().handle().open())
                .flatMap(row -> form(row, scene).stream())
                .findFirst();
        return new StepModel.Law(
                scene.frame(),
                scene.turn().form(),
                scene.law().flatMap(one -> GroupViews.room(one, ui)),
                table(ui.say("cases.law.caption"), findings, scene),
                table(
                        ui.say("cases.law.policy"),
                        scene.law().map(LawAnswer::policy).orElse(List.of()),
                        scene),
                scene.duties(),
                facts(scene),
                earlier.facts(scene.history().versions(), ui),
                answer,
                answer.filter(form -> !form.degree().isEmpty())
                        .map(form -> ui.say(degreeKey("cases.law.degree.", form.degree())))
                        .orElse(""),
                scene.law()
                        .map(one -> ui.say(
                                "cases.law.acts",
                                String.join(", ", one.acts()),
                                one.on().toString()))
                        .orElse(""));
    }

    static StepModel.LawTable table(String caption, List<FindingRow> findings, StepViews.Scene scene) {
        return new StepModel.LawTable(
                caption,
                scene.sitting().isClosed(),
                findings.stream()
                        .map(row -> new StepModel.LawRow(
                                row, link(row, scene), scene.history().of(row.provision())))
                        .toList());
    }

    /** Where a finding is answered: on this page, or where the missing fact lives. */
    private static Optional<Link> link(FindingRow row, StepViews.Scene scene) {
        Ui ui = scene.sitting().ui();
        if (!scene.frame().handle().open() || row.provision().startsWith("POLICY")) {
            return Optional.empty();
        }
        return row.ask().flatMap(ask -> switch (ask.kind()) {
            case JUDGE ->
                Optional.of(new Link(
                        row.isMet() ? ui.say("cases.law.change") : ui.say("cases.law.judge"), here(row, scene)));
            case REASON ->
                Optional.of(new Link(
                        row.isMet() ? ui.say("cases.law.change") : ui.say(degreeKey("cases.law.give.", ask.degree())),
                        here(row, scene)));
            case FACT ->
                factNames(ask).isEmpty()
                        ? elsewhere(ask, scene)
                        : Optional.of(new Link(ui.say("cases.law.state"), here(row, scene)));
        });
    }

    private static String here(FindingRow row, StepViews.Scene scene) {
        return CaseStep.LAW.address(scene.sitting().number()) + "?svara="
                + URLEncoder.encode(row.id(), StandardCharsets.UTF_8) + "#svara";
    }

    private static Optional<Link> elsewhere(FindingRow.Ask ask, StepViews.Scene scene) {
        Ui ui = scene.sitting().ui();
        String number = scene.sitting().number();
        String pointer = ask.pointers().isEmpty() ? "" : ask.pointers().getFirst();
        if (pointer.startsWith("/terms")) {
            return Optional.of(new Link(ui.say("cases.law.to-terms"), CaseStep.TERMS.address(number)));
        }
        if (pointer.startsWith("/plan")) {
            return Optional.of(new Link(ui.say("cases.law.to-plan"), CaseStep.ANALYSIS.address(number) + "#planen"));
        }
        if (pointer.startsWith("/group")
                || pointer.startsWith("/applicant")
                || pointer.startsWith("/enterprises")
                || pointer.startsWith("/holdings")
                || pointer.startsWith("/persons")) {
            return scene.law()
                    .map(answer -> new Link(
                            ui.say("cases.law.to-enterprise"),
                            Names.address(answer.group().ownership().subjectCard())));
        }
        return Optional.empty();
    }

    private static List<String> factNames(FindingRow.Ask ask) {
        return ask.pointers().stream()
                .filter(pointer -> pointer.startsWith("/facts/"))
                .map(pointer -> pointer.substring("/facts/".length()))
                .filter(StatedFacts.NAMES::contains)
                .toList();
    }

    private static Optional<StepModel.AnswerForm> form(FindingRow row, StepViews.Scene scene) {
        Ui ui = scene.sitting().ui();
        CaseFrame.Handle handle = scene.frame().handle();
        return row.ask().map(ask -> switch (ask.kind()) {
            case JUDGE -> new StepModel.AnswerForm(row, handle.to("bedomning"), List.of(), "");
            case REASON -> new StepModel.AnswerForm(row, handle.to("skal"), List.of(), ask.degree());
            case FACT ->
                new StepModel.AnswerForm(
                        row,
                        handle.to("uppgift"),
                        factNames(ask).stream()
                                .map(name -> Option.of(name, fact(name, ui)))
                                .toList(),
                        "");
        });
    }

    static String fact(String name, Ui ui) {
        String key = "cases.fact-name." + name;
        return ui.has(key) ? ui.say(key) : name;
    }

    static String source(String source, Ui ui) {
        return source.equals("applicant") ? ui.say("cases.law.source-applicant") : source;
    }

    static String degreeKey(String stem, String degree) {
        return stem + degree;
    }

    private Table facts(StepViews.Scene scene) {
        Ui ui = scene.sitting().ui();
        Table.Rows rows = new Table.Rows();
        scene.sitting().file().grounds().facts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> rows.add(
                        Cell.of(fact(entry.getKey(), ui)),
                        Cell.of(entry.getValue().value() ? ui.say("cases.yes") : ui.say("cases.no")),
                        Cell.of(source(entry.getValue().source(), ui)),
                        Cell.of(entry.getValue()
                                        .by()
                                        .map(names::colleague)
                                        .orElse(ui.say("cases.law.source-applicant")))
                                .under(entry.getValue()
                                        .at()
                                        .map(at -> ui.format().time(at.toInstant()))
                                        .orElse(""))));
        return rows.under(
                ui.say("cases.law.facts"),
                Column.text(ui.say("cases.law.fact")),
                Column.text(ui.say("cases.law.answer")),
                Column.text(ui.say("cases.law.source")),
                Column.text(ui.say("cases.law.stated-by")));
    }
}
