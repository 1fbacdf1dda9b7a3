package se.brygga.app.cases.web.staff;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.web.ui.Table;
import se.brygga.app.web.ui.Table.Cell;
import se.brygga.app.web.ui.Table.Column;
import se.brygga.app.web.ui.Tag;
import se.brygga.app.web.ui.Tone;
import se.brygga.app.web.ui.Ui;
import se.brygga.core.law.Citation;

/**
 * What a reader has seen of a case. Each form carries it along, so that whoever was slower sees both versions side by
 * side. It is shown and nothing else: no rule reads it.
 */
final class Snapshot {

    private static final String BETWEEN = "\u001f";
    private static final int LONGEST = 8000;

    private Snapshot() {}

    /** The case in lines that can be compared. */
    static Map<String, String> of(CaseFile file, Ui ui, Names names) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put(ui.say("cases.fact.status"), ui.say(file.state().status().key()));
        lines.put(
                ui.say("cases.fact.handler"),
                file.state().handler().map(names::colleague).orElse("–"));
        lines.put(ui.say("cases.snapshot.sources"), sources(file, ui));
        lines.put(
                ui.say("cases.snapshot.terms"),
                file.terms().map(terms -> terms(terms, ui)).orElse("–"));
        lines.put(
                ui.say("cases.snapshot.facts"),
                file.grounds().facts().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(fact -> LawViews.fact(fact.getKey(), ui) + ": "
                                + ui.say(fact.getValue().value() ? "cases.yes" : "cases.no"))
                        .collect(Collectors.joining(", ")));
        lines.put(
                ui.say("cases.snapshot.judgements"),
                file.grounds().judgements().stream()
                        .map(one -> printed(one.provision(), ui) + ": " + one.text())
                        .collect(Collectors.joining(" · ")));
        lines.put(
                ui.say("cases.snapshot.reasons"),
                file.grounds().reasons().stream()
                        .map(one -> printed(one.provision(), ui) + ": " + one.text())
                        .collect(Collectors.joining(" · ")));
        lines.put(
                ui.say("cases.snapshot.requests"),
                file.procedure().requests().stream()
                        .map(one -> one.item() + (one.answer().isPresent() ? " ✓" : ""))
                        .collect(Collectors.joining(", ")));
        return lines;
    }

    private static String printed(String provision, Ui ui) {
        return Citation.parse(provision)
                .map(citation -> citation.printed(LawReader.language(ui)))
                .orElse(provision);
    }

    private static String sources(CaseFile file, Ui ui) {
        return file.plan().sources().stream()
                .map(one -> one.name() + " " + ui.format().money(one.amount()))
                .collect(Collectors.joining(", "));
    }

    private static String terms(CaseFile.Terms terms, Ui ui) {
        List<String> parts = new ArrayList<>();
        parts.add(ui.format().money(terms.amount(), terms.currency()));
        parts.add(ui.say("cases.terms.months", terms.termMonths()));
        terms.rates().forEach(step -> parts.add(ui.format().percent(step.annual())));
        parts.add(terms.collateral().stream()
                .map(one -> Names.collateral(one.kind(), ui) + " " + ui.format().money(one.value()))
                .collect(Collectors.joining(", ")));
        parts.add(terms.conditions());
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** The lines as the value of a hidden field. */
    static String packed(Map<String, String> lines) {
        String text = lines.entrySet().stream()
                .map(line -> line.getKey() + BETWEEN + line.getValue())
                .collect(Collectors.joining("\n"));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> unpacked(String field) {
        Map<String, String> lines = new LinkedHashMap<>();
        if (field.length() > LONGEST || !field.matches("[A-Za-z0-9_-]*")) {
            return lines;
        }
        for (String line : new String(Base64.getUrlDecoder().decode(field), StandardCharsets.UTF_8).split("\n", -1)) {
            String[] parts = line.split(BETWEEN, 2);
            if (parts.length == 2) {
                lines.put(parts[0], parts[1]);
            }
        }
        return lines;
    }

    /** What was seen beside what is now; lines that differ are marked. */
    static Table compared(String seen, Map<String, String> now, Ui ui) {
        Map<String, String> before = unpacked(seen);
        Table.Rows rows = new Table.Rows();
        now.forEach((name, value) -> {
            String earlier = before.getOrDefault(name, "");
            Cell changed = earlier.equals(value)
                    ? Cell.of(ui.say("cases.stale.same"))
                    : Cell.tag(new Tag(ui.say("cases.stale.changed"), Tone.WAIT));
            rows.add(Cell.of(name), Cell.of(earlier), Cell.of(value), changed);
        });
        return rows.under(
                ui.say("cases.stale.caption"),
                Column.text(ui.say("cases.stale.what")),
                Column.text(ui.say("cases.stale.seen")),
                Column.text(ui.say("cases.stale.now")),
                Column.text(ui.say("cases.stale.difference")));
    }
}
