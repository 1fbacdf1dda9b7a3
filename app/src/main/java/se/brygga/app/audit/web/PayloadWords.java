package se.brygga.app.audit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.brygga.app.web.ui.Ui;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells what an entry of the log carries in words. Identifiers and sums stay in the chain, where they are checked; a
 * reader sees amounts, days, provisions and answers.
 */
@Component
final class PayloadWords {

    /** Letters of a fingerprint, enough to tell two apart. */
    private static final int SHOWN = 8;

    private static final List<String> MONEY = List.of("amount", "need");
    private static final List<String> EUROS = List.of("aidEur", "turnover", "balanceSheet");

    /** Where words for the codes of a payload stand. */
    private static final List<String> STEMS = List.of(
            "cases.outcome.",
            "cases.fact-name.",
            "audit.degree.",
            "audit.source.",
            "access.role.",
            "access.form.",
            "clients.legal-form.",
            "clients.ground.",
            "web.language.");

    private final JsonMapper json;

    PayloadWords(JsonMapper json) {
        this.json = json;
    }

    String words(Ui ui, String payload) {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : json.readTree(payload).properties()) {
            String key = "audit.payload." + member.getKey();
            if (ui.has(key) && !member.getValue().isNull()) {
                parts.add(ui.say(key, value(ui, member.getKey(), member.getValue())));
            }
        }
        return String.join(" · ", parts);
    }

    private static String provision(Ui ui, String written) {
        Language language = ui.language() == se.brygga.app.web.ui.Language.SV ? Language.SV : Language.EN;
        return Citation.parse(written)
                .map(citation -> citation.printed(language))
                .orElse(written);
    }

    private static String value(Ui ui, String name, JsonNode value) {
        if (value.isObject()) {
            return ui.say(
                    "audit.payload.from-to", before(ui, name, value.path("from")), before(ui, name, value.path("to")));
        }
        if (name.equals("words")) {
            String fingerprint = value.asString();
            return fingerprint.substring(0, Math.min(SHOWN, fingerprint.length()));
        }
        if (MONEY.contains(name)) {
            return ui.format().money(value.decimalValue());
        }
        if (EUROS.contains(name)) {
            return ui.format().money(value.decimalValue(), "EUR");
        }
        if (name.equals("provision")) {
            return provision(ui, value.asString());
        }
        if (value.isBoolean()) {
            return ui.say(value.asBoolean() ? "cases.yes" : "cases.no");
        }
        return word(ui, value.asString());
    }

    private static String before(Ui ui, String name, JsonNode value) {
        return value.isNull() || value.isMissingNode() ? ui.say("audit.payload.nothing") : value(ui, name, value);
    }

    private static String word(Ui ui, String text) {
        return STEMS.stream()
                .map(stem -> stem + text)
                .filter(ui::has)
                .findFirst()
                .map(ui::say)
                .orElse(text);
    }
}
