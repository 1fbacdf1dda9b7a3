package se.brygga.app.audit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.brygga.app.access.SignedIn;
import se.brygga.app.audit.Anchor;
import se.brygga.app.audit.AuditEntry;
import se.brygga.app.audit.AuditFilter;
import se.brygga.app.audit.AuditLog;
import se.brygga.app.platform.Scope;
import se.brygga.app.web.ui.Address;
import se.brygga.app.web.ui.Answer;
import se.brygga.app.web.ui.FieldError;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Input;
import se.brygga.app.web.ui.Option;
import se.brygga.app.web.ui.Page;
import se.brygga.app.web.ui.Table;
import se.brygga.app.web.ui.Table.Cell;
import se.brygga.app.web.ui.Table.Column;
import se.brygga.app.web.ui.Ui;
import se.brygga.app.web.ui.UiFactory;

/** D12: who did what and when, and whether the chains hold. */
@Controller
class AuditController {

    private static final int SHORT = 8;
    private static final String PATH = "/arbete/admin/logg";
    private static final List<String> KINDS = List.of("CASE", "ENTERPRISE", "PERSON", "RATE", "ACCOUNT", "CALLBACK");

    private static final String BEFORE = "fore";
    private static final int ANCHORS = 5;

    private final AuditLog log;
    private final PayloadWords payloads;
    private final UiFactory uis;

    AuditController(AuditLog log, PayloadWords payloads, UiFactory uis) {
        this.log = log;
        this.payloads = payloads;
        this.uis = uis;
    }

    @GetMapping(PATH)
    Answer show(SignedIn who, HttpServletRequest request, @RequestParam MultiValueMap<String, String> query) {
        Ui ui = uis.of(request);
        FormState typed = dated(FormState.of(query), "fran", "till");
        AuditFilter filter = filter(typed);
        Scope scope = who.scope();
        AuditLog.Page shown = log.page(scope, filter);
        Address address = Address.of(PATH, typed, List.of("typ", "kedja", "vem", "fran", "till"));
        List<Option> kinds = KINDS.stream()
                .map(kind -> Option.of(kind, ui.say(kindKey(kind))))
                .toList();
        return Page.of(
                "audit/log",
                new AuditPage(
                        typed,
                        kinds,
                        address.chips(name -> chip(ui, name, typed.value(name))),
                        table(ui, shown.entries(), address),
                        new AuditPage.Cut(
                                filter.before().map(mark -> address.without(BEFORE)),
                                shown.next().map(mark -> address.with(BEFORE, mark.text()))),
                        check(ui, scope, filter, typed),
                        anchors(ui)));
    }

    private Table anchors(Ui ui) {
        Table.Rows rows = new Table.Rows();
        for (Anchor anchor : log.anchors(ANCHORS)) {
            rows.add(
                    Cell.of(ui.format().count(anchor.number())),
                    Cell.of(ui.format().time(anchor.at())),
                    Cell.of(ui.format().count(anchor.chains())),
                    Cell.of(anchor.hash()));
        }
        return rows.under(
                ui.say("audit.anchors"),
                Column.figures(ui.say("audit.anchors.number")),
                Column.text(ui.say("audit.anchors.at")),
                Column.figures(ui.say("audit.anchors.chains")),
                Column.text(ui.say("audit.anchors.hash")));
    }

    private Optional<AuditPage.Check> check(Ui ui, Scope scope, AuditFilter filter, FormState typed) {
        if (filter.subject().isEmpty() || !typed.has("prova", "ja")) {
            return Optional.empty();
        }
        List<AuditEntry> chain = log.chain(scope, filter.subject().get());
        if (chain.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt broken = log.firstBreak(scope, filter.subject().get());
        return Optional.of(new AuditPage.Check(
                name(ui, chain.getLast()),
                chain.size(),
                broken.orElse(0),
                chain.getLast().hash()));
    }

    private static AuditFilter filter(FormState typed) {
        return new AuditFilter(
                Optional.of(typed.value("typ")).filter(KINDS::contains),
                identifier(typed.value("kedja")),
                Optional.of(typed.value("vem")).filter(text -> !text.isEmpty()),
                Input.date(typed.value("fran")),
                Input.date(typed.value("till")),
                AuditFilter.Mark.read(typed.value(BEFORE)));
    }

    /** A day that does not exist is told, and filters nothing. */
    private static FormState dated(FormState typed, String... fields) {
        FormState checked = typed;
        for (String field : fields) {
            String day = typed.value(field);
            if (!day.isEmpty() && Input.date(day).isEmpty()) {
                checked = checked.with(FieldError.of(field, "audit.log.fault." + field, day));
            }
        }
        return checked;
    }

    private static Optional<UUID> identifier(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }

    private Table table(Ui ui, List<AuditEntry> entries, Address address) {
        Table.Rows rows = new Table.Rows();
        for (AuditEntry entry : entries) {
            String chain = address.with("kedja", entry.chain().subject().toString());
            rows.add(
                    Cell.of(ui.format().time(entry.at())),
                    Cell.of(entry.actor()
                            .map(AuditEntry.Actor::name)
                            .filter(name -> !name.isEmpty())
                            .orElseGet(() -> ui.say("audit.log.system"))),
                    Cell.of(action(ui, entry.action())).under(payloads.words(ui, entry.payload())),
                    about(ui, entry.chain())
                            .under(ui.say("audit.log.place", entry.chain().seq())),
                    Cell.link(entry.hash().substring(0, 12), chain + "&prova=ja"));
        }
        return rows.under(
                ui.say("audit.log.caption"),
                Column.text(ui.say("audit.log.when")),
                Column.text(ui.say("audit.log.who")),
                Column.text(ui.say("audit.log.what")),
                Column.text(ui.say("audit.log.subject")),
                Column.text(ui.say("audit.log.hash")));
    }

    private static Cell about(Ui ui, AuditEntry.Place chain) {
        Optional<String> label = chain.label();
        return chain.kind().equals("CASE") && label.isPresent()
                ? Cell.link(label.get(), "/arbete/arende/" + label.get())
                : Cell.of(Stream.concat(Stream.of(ui.say(kindKey(chain.kind()))), label.stream())
                        .collect(Collectors.joining(" ")));
    }

    private static String name(Ui ui, AuditEntry entry) {
        return entry.chain()
                .label()
                .orElseGet(() -> ui.say(kindKey(entry.chain().kind())) + " "
                        + entry.chain().subject().toString().substring(0, SHORT));
    }

    private static String chip(Ui ui, String field, String value) {
        return switch (field) {
            case "typ" -> ui.say(kindKey(value));
            case "kedja" -> ui.say("audit.log.chain", value.substring(0, Math.min(SHORT, value.length())));
            case "vem" -> ui.say("audit.log.chip.who", value);
            case "fran" -> ui.say("audit.log.chip.from", value);
            default -> ui.say("audit.log.chip.to", value);
        };
    }

    private static String kindKey(String kind) {
        return KINDS.contains(kind) ? "audit.kind." + kind : "audit.kind.OTHER";
    }

    private static String action(Ui ui, String action) {
        String key = "audit.action." + action;
        return ui.say(ui.has(key) ? key : "audit.action.OTHER");
    }
}
