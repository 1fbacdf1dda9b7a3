package se.brygga.app.cases.web.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.brygga.app.audit.AuditEntry;
import se.brygga.app.web.ui.Event;
import se.brygga.app.web.ui.Formats;
import se.brygga.app.web.ui.Ui;
import se.brygga.core.law.Citation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What has happened in a case, latest first: which fact was stated and which provision was judged, in words. What one
 * person does of one kind on one day, with nothing else between, is one line.
 */
@Component
final class Timeline {

    private final JsonMapper json;

    Timeline(JsonMapper json) {
        this.json = json;
    }

    /** Entries that are told as one, the latest of them first. */
    private record Line(List<AuditEntry> entries) {
        AuditEntry latest() {
            return entries.getFirst();
        }

        boolean takes(AuditEntry other) {
            return latest().action().equals(other.action())
                    && latest().actor().equals(other.actor())
                    && day(latest()).equals(day(other));
        }
    }

    private static LocalDate day(AuditEntry entry) {
        return LocalDate.ofInstant(entry.at(), Formats.ZONE);
    }

    /** The latest lines of a chain, each with the way to the log for whoever may read it there. */
    List<Event> of(List<AuditEntry> chain, int most, Ui ui, Optional<String> log) {
        List<Line> lines = new ArrayList<>();
        chain.stream()
                .sorted(Comparator.comparingInt(
                                (AuditEntry entry) -> entry.chain().seq())
                        .reversed())
                .forEach(entry -> {
                    if (!lines.isEmpty() && lines.getLast().takes(entry)) {
                        lines.getLast().entries().add(entry);
                    } else {
                        lines.add(new Line(new ArrayList<>(List.of(entry))));
                    }
                });
        return lines.stream().limit(most).map(line -> event(line, ui, log)).toList();
    }

    private Event event(Line line, Ui ui, Optional<String> log) {
        AuditEntry latest = line.latest();
        String who = latest.actor()
                .map(AuditEntry.Actor::name)
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> ui.say("audit.log.system"));
        return new Event(ui.format().time(latest.at()), who, words(line, ui), log);
    }

    private String words(Line line, Ui ui) {
        String key = "audit.action." + line.latest().action();
        String what = ui.has(key) ? ui.say(key) : line.latest().action();
        List<String> details = line.entries().reversed().stream()
                .map(entry -> detail(entry, ui))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        if (!details.isEmpty()) {
            return what + ": " + String.join("; ", details);
        }
        int times = line.entries().size();
        return times == 1 ? what : ui.say("cases.timeline.times", what, times);
    }

    /** What an entry is about, by the words of its fact or the place in the law. */
    private String detail(AuditEntry entry, Ui ui) {
        JsonNode payload = json.readTree(entry.payload());
        return switch (entry.action()) {
            case "FACT_STATED" -> fact(payload, ui);
            case "JUDGED", "REASONED" ->
                Citation.parse(payload.path("provision").asString(""))
                        .map(citation -> citation.printed(LawReader.language(ui)))
                        .orElse("");
            case "ASKED" -> payload.path("item").asString("");
            default -> "";
        };
    }

    private static String fact(JsonNode payload, Ui ui) {
        JsonNode value = payload.path("value");
        boolean now = (value.isObject() ? value.path("to") : value).asBoolean();
        return ui.say(
                "cases.timeline.fact",
                LawViews.fact(payload.path("fact").asString(""), ui),
                ui.say(now ? "cases.yes" : "cases.no"));
    }
}
