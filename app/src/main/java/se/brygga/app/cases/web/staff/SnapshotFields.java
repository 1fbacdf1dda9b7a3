package se.brygga.app.cases.web.staff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Input;
import se.brygga.app.web.ui.Ui;
import se.brygga.core.law.Citation;

/** The fields of a {@link Snapshot} in words: what each is called, how its value reads, and what was typed into it. */
final class SnapshotFields {

    /** The fields of the terms, in the order of their form; rows of collateral follow. */
    static final List<String> TERMS = List.of(
            "belopp",
            "loptid",
            "amorteringsfritt",
            "betalningar",
            "amortering",
            "betyg",
            "sakerhetsniva",
            "marginal",
            "ranta",
            "ranta2-fran",
            "ranta2",
            "vinstberoende");

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("status", "cases.fact.status"),
            Map.entry("handlaggare", "cases.fact.handler"),
            Map.entry("belopp", "cases.terms.amount"),
            Map.entry("loptid", "cases.terms.term"),
            Map.entry("amorteringsfritt", "cases.terms.grace"),
            Map.entry("betalningar", "cases.terms.payments"),
            Map.entry("amortering", "cases.terms.amortisation"),
            Map.entry("betyg", "cases.terms.rating"),
            Map.entry("sakerhetsniva", "cases.terms.collateral-level"),
            Map.entry("marginal", "cases.terms.margin"),
            Map.entry("ranta", "cases.terms.rate-first"),
            Map.entry("ranta2-fran", "cases.terms.rate-month"),
            Map.entry("ranta2", "cases.terms.rate-second"),
            Map.entry("vinstberoende", "cases.terms.profit"),
            Map.entry("sarskilda-villkor", "cases.terms.conditions"),
            Map.entry("jav", "cases.conflict.question"),
            Map.entry("grund", "cases.conflict.ground"),
            Map.entry("vad", "cases.request.item"),
            Map.entry("meddelande", "cases.request.message"),
            Map.entry("senast", "cases.request.due"),
            Map.entry("utfall", "cases.proposal.outcome"),
            Map.entry("motivering", "cases.proposal.text"),
            Map.entry("motivering-en", "cases.proposal.text-en"),
            Map.entry("villkor-en", "cases.proposal.conditions-en"),
            Map.entry("kalla-slag", "cases.plan.kind"),
            Map.entry("kalla-namn", "cases.plan.name"),
            Map.entry("kalla-belopp", "cases.plan.amount"),
            Map.entry("kalla-tryggad", "cases.plan.secured"),
            Map.entry("kalla-godkand", "cases.plan.approved"),
            Map.entry("kalla-underlag", "cases.plan.evidence"),
            Map.entry("sakerhet-slag", "cases.terms.collateral-kind"),
            Map.entry("sakerhet-varde", "cases.terms.collateral-value"),
            Map.entry("sakerhet-rang", "cases.terms.collateral-rank"),
            Map.entry("sakerhet-dag", "cases.terms.collateral-day"),
            Map.entry("uppgift-svar", "cases.law.answer"),
            Map.entry("uppgift-kalla", "cases.law.source"),
            Map.entry("bedomning-svar", "cases.law.met"),
            Map.entry("bedomning-text", "cases.law.judgement"),
            Map.entry("skal-grad", "cases.stale.degree"),
            Map.entry("skal-text", "cases.law.reason"),
            Map.entry("begaran-vad", "cases.request.item"),
            Map.entry("begaran-meddelande", "cases.request.message"),
            Map.entry("begaran-svar", "cases.law.answer"));

    private static final Pattern ROW = Pattern.compile("(kalla|sakerhet)(\\d+)-(\\w+)");
    private static final Pattern SAID = Pattern.compile("(uppgift|bedomning|skal|begaran):(.*):(\\w+)");

    /** Hidden fields, and those that say which finding a form is about: nothing was typed into them. */
    private static final Set<String> NOT_TYPED =
            Set.of("version", "sett", "svara", "paragraf", "uppgift", "gor", "_csrf", "_nyckel");

    private SnapshotFields() {}

    /** What a field is called. */
    static String label(String field, Ui ui) {
        Matcher row = ROW.matcher(field);
        if (row.matches()) {
            String stem = row.group(1).equals("kalla") ? "cases.plan.source" : "cases.terms.collateral-row";
            return ui.say(stem, Integer.parseInt(row.group(2))) + ": " + named(row.group(1) + "-" + row.group(3), ui);
        }
        Matcher said = SAID.matcher(field);
        if (said.matches()) {
            return about(said.group(1), said.group(2), ui) + ": " + named(said.group(1) + "-" + said.group(3), ui);
        }
        return named(field, ui);
    }

    private static String named(String field, Ui ui) {
        return LABELS.containsKey(field) ? ui.say(LABELS.get(field)) : field;
    }

    private static String about(String sort, String subject, Ui ui) {
        return switch (sort) {
            case "uppgift" -> LawViews.fact(subject, ui);
            case "begaran" -> ui.say("cases.stale.request", Integer.parseInt(subject));
            default ->
                Citation.parse(subject)
                        .map(citation -> citation.printed(LawReader.language(ui)))
                        .orElse(subject);
        };
    }

    /** How a value reads; two that read alike are alike. */
    static String shown(String field, String value, Ui ui) {
        if (value.isEmpty()) {
            return "–";
        }
        if (field.endsWith("belopp") || field.endsWith("-varde")) {
            return Input.amount(value).map(ui.format()::money).orElse(value);
        }
        boolean annual = field.startsWith("ranta") && !field.endsWith("-fran");
        if (annual || field.equals("marginal")) {
            return Input.percent(value)
                    .map(rate -> ui.format().percent(rate.stripTrailingZeros()))
                    .orElse(value);
        }
        String key = word(field, value);
        return ui.has(key) ? ui.say(key) : value;
    }

    private static String word(String field, String value) {
        if (field.equals("status")) {
            return value;
        }
        if (field.endsWith("slag")) {
            return field.startsWith("kalla") ? AnalysisViews.sourceKey(value) : "cases.collateral." + value;
        }
        return switch (field) {
            case "betalningar" -> TermsViews.paymentsKey(value);
            case "amortering" -> TermsViews.amortisationKey(value);
            case "betyg" -> TermsViews.ratingKey(value);
            case "sakerhetsniva" -> TermsViews.levelKey(value);
            case "utfall" -> value.equals("bevilja") ? "cases.proposed.APPROVED" : "cases.proposed.DECLINED";
            default ->
                switch (value) {
                    case "ja" -> "cases.yes";
                    case "nej" -> "cases.no";
                    default -> "audit.degree." + value;
                };
        };
    }

    /** What was typed, under the names of the snapshot. */
    static Map<String, String> typed(FormState form) {
        Map<String, String> typed = new LinkedHashMap<>();
        form.values().keySet().stream()
                .filter(field -> !NOT_TYPED.contains(field))
                .sorted()
                .forEach(field -> typed.put(place(form, field), form.value(field)));
        if (!form.value("grad").isEmpty()) {
            typed.put("skal:" + form.value("paragraf") + ":grad", form.value("grad"));
        }
        return typed;
    }

    private static String place(FormState form, String field) {
        boolean said = List.of("svar", "text", "kalla", "grad").contains(field);
        if (said && !form.value("uppgift").isEmpty()) {
            return "uppgift:" + form.value("uppgift") + ":" + field;
        }
        if (said && !form.value("paragraf").isEmpty()) {
            return (form.value("grad").isEmpty() ? "bedomning:" : "skal:") + form.value("paragraf") + ":" + field;
        }
        return field;
    }
}
