package se.brygga.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.brygga.core.json.Json;
import se.brygga.core.law.Act;
import se.brygga.core.law.Coverage;
import se.brygga.core.law.Dated;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.Language;
import se.brygga.core.law.Lawbook;
import se.brygga.core.law.Lookup;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Value;

/** What the command {@code law} shows. */
record LawPages(Lawbook lawbook, Language language) {

    /** The acts with the days on which they are in force. */
    PureAnswer acts() {
        List<String> lines = lawbook.acts().stream()
                .map(act -> act.id() + "  " + act.inForce().from() + " – " + until(act) + "  "
                        + act.title().in(language))
                .toList();
        return new PureAnswer(
                Json.object()
                        .put("acts", Json.items(lawbook.acts(), this::act))
                        .done()
                        .canonical(),
                lines);
    }

    private Json act(Act act) {
        return Json.object()
                .put("act", act.id())
                .put("title", act.title().in(language))
                .put("inForceFrom", act.inForce().from().toString())
                .orNull("inForceUntil", act.inForce().until(), LocalDate::toString)
                .put("official", act.official().toString())
                .done();
    }

    private static String until(Act act) {
        return act.inForce().until().map(end -> end.minusDays(1).toString()).orElse("");
    }

    /** The sections of one act; empty when there is no such act. */
    Optional<PureAnswer> act(String id) {
        return lawbook.act(id.strip()).map(act -> {
            List<Coverage> sections = lawbook.coverage().stream()
                    .filter(coverage -> coverage.section().act().equals(act.id()))
                    .toList();
            List<Parameter<?>> parameters = lawbook.parameters().stream()
                    .filter(parameter -> parameter.provision().act().equals(act.id()))
                    .toList();
            List<String> lines = new ArrayList<>();
            lines.add(act.id() + "  " + act.title().in(language));
            sections.forEach(section -> lines.addAll(lines(section)));
            parameters.forEach(parameter -> lines.addAll(lines(parameter)));
            Json json = Json.object()
                    .put("act", act(act))
                    .put("sections", Json.items(sections, this::section))
                    .put("parameters", Json.items(parameters, LawPages::parameter))
                    .done();
            return new PureAnswer(json.canonical(), lines);
        });
    }

    private List<String> lines(Coverage section) {
        List<String> lines = new ArrayList<>();
        lines.add(section.section().printed(language) + "  " + section.kind() + "  " + section.place());
        lines.add("    " + section.paraphrase(language));
        reason(section).ifPresent(reason -> lines.add("    " + reason));
        return lines;
    }

    private Optional<String> reason(Coverage section) {
        return section.reasonKey().isEmpty()
                ? Optional.empty()
                : Optional.of(new Explanation(section.reasonKey()).in(language));
    }

    private Json section(Coverage section) {
        List<Parameter<?>> parameters = lawbook.parameters().stream()
                .filter(parameter -> parameter
                        .provision()
                        .atSectionLevel()
                        .equals(section.section().atSectionLevel()))
                .toList();
        return Json.object()
                .put("provision", section.section().machine())
                .put("class", section.kind().name())
                .put("paraphrase", section.paraphrase(language))
                .orNull("place", Optional.of(section.place()).filter(place -> !place.isEmpty()), place -> place)
                .orNull("reason", reason(section), reason -> reason)
                .put("parameters", Json.items(parameters, LawPages::parameter))
                .done();
    }

    private List<String> lines(Parameter<?> parameter) {
        return parameter.values().stream()
                .map(dated -> "  " + parameter.key() + " = " + dated.value().print(language) + "  "
                        + dated.period().from() + " – "
                        + dated.period()
                                .until()
                                .map(end -> end.minusDays(1).toString())
                                .orElse("") + "  [" + dated.source().mark() + "] "
                        + dated.source().text())
                .toList();
    }

    private static Json parameter(Parameter<?> parameter) {
        return Json.object()
                .put("parameter", parameter.key())
                .put("values", Json.items(parameter.values(), LawPages::value))
                .done();
    }

    private static Json value(Dated<? extends Value> dated) {
        return Json.object()
                .put("value", dated.value().machine())
                .put("from", dated.period().from().toString())
                .orNull("until", dated.period().until(), LocalDate::toString)
                .put("source", dated.source().text())
                .put("mark", dated.source().mark().name())
                .done();
    }

    /** The acts in force on a day, and how what they leave open is read. */
    PureAnswer on(LocalDate day) {
        List<Act> acts =
                lawbook.acts().stream().filter(act -> act.inForceOn(day)).toList();
        List<String> lines = new ArrayList<>();
        acts.forEach(act -> lines.add(act.id() + "  " + act.title().in(language)));
        if (acts.isEmpty()) {
            lines.add(new Explanation("law.noAct", new Value.Words(day.toString())).in(language));
        }
        List<Json> readings = new ArrayList<>();
        for (Parameter<?> parameter : lawbook.parameters()) {
            if (parameter.isInterpretation() && parameter.on(day) instanceof Lookup.Known<?> known) {
                readings.add(Json.object()
                        .put("parameter", parameter.key())
                        .put("value", known.value().machine())
                        .done());
                lines.add("  [I] " + parameter.key() + " = " + known.value().print(language));
            }
        }
        Json json = Json.object()
                .put("date", day.toString())
                .put("acts", Json.items(acts, this::act))
                .put("interpretations", new Json.Items(readings))
                .done();
        return new PureAnswer(json.canonical(), lines);
    }
}
