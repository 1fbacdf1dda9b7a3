package se.brygga.app.access.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.brygga.app.web.ui.Ui;

/** What the fields of forms are called, for a form that is shown away from its own page. */
final class FieldWords {

    /** What a page sends along for itself; nobody typed it. */
    private static final Set<String> UNSEEN =
            Set.of("version", "sett", "from", "oppet", "paragraf", "status", "svara", "val", "grad", "kod", "till");

    /** Rows of a list are numbered: kalla1-belopp, bolag.0.share. */
    private static final Pattern NUMBER_IN_LIST = Pattern.compile("\\d+(?=-)");

    private static final Pattern ENTRY_OF_LIST = Pattern.compile("^.*\\.\\d+\\.");

    static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("agare", "cases.link.holder"),
            Map.entry("agaruppgift", "cases.claims.which"),
            Map.entry("agd", "cases.link.held"),
            Map.entry("amortering", "cases.terms.amortisation"),
            Map.entry("amorteringsfritt", "cases.terms.grace"),
            Map.entry("anstallda", "cases.sme.headcount"),
            Map.entry("ar", "cases.sme.year"),
            Map.entry("balans", "cases.sme.balance"),
            Map.entry("behorig-som", "cases.represent.as"),
            Map.entry("behorig-underlag", "cases.represent.source"),
            Map.entry("belopp", "cases.terms.amount"),
            Map.entry("betalningar", "cases.terms.payments"),
            Map.entry("betyg", "cases.terms.rating"),
            Map.entry("branschgrupp", "cases.company.industry"),
            Map.entry("certifikat-fran", "access.rights.from"),
            Map.entry("certifikat-kalla", "access.rights.source"),
            Map.entry("certifikat-till", "access.rights.to"),
            Map.entry("dag", "aid.rate.day"),
            Map.entry("fil", "apply.papers.file"),
            Map.entry("foretagets-kalla", "cases.own.said"),
            Map.entry("foretagets-lan", "cases.fact.county"),
            Map.entry("form", "access.mandate.form"),
            Map.entry("fran", "cases.own.from"),
            Map.entry("fullmakt-bolag", "access.users.company"),
            Map.entry("fullmakt-fran", "access.rights.from"),
            Map.entry("fullmakt-kalla", "access.rights.source"),
            Map.entry("fullmakt-till", "access.rights.to"),
            Map.entry("grund", "cases.conflict.ground"),
            Map.entry("intyg", "apply.check.declare"),
            Map.entry("jav", "cases.conflict.question"),
            Map.entry("kalla", "cases.law.source"),
            Map.entry("kalla-belopp", "cases.plan.amount"),
            Map.entry("kalla-godkand", "cases.plan.approved"),
            Map.entry("kalla-namn", "cases.plan.name"),
            Map.entry("kalla-slag", "cases.plan.kind"),
            Map.entry("kalla-tryggad", "cases.plan.secured"),
            Map.entry("kalla-underlag", "cases.plan.evidence"),
            Map.entry("kapital", "cases.link.capital"),
            Map.entry("kontroll", "cases.own.control"),
            Map.entry("lan", "cases.fact.county"),
            Map.entry("loptid", "cases.terms.term"),
            Map.entry("marginal", "cases.terms.margin"),
            Map.entry("marknad", "cases.own.market"),
            Map.entry("meddelande", "cases.request.message"),
            Map.entry("motivering", "cases.proposal.text"),
            Map.entry("motivering-en", "cases.proposal.text-en"),
            Map.entry("villkor-en", "cases.proposal.conditions-en"),
            Map.entry("namn", "access.users.name"),
            Map.entry("nyckel-far", "access.token.scopes"),
            Map.entry("nyckel-syfte", "access.token.purpose"),
            Map.entry("nyckel-till", "access.token.last-day"),
            Map.entry("omsattning", "cases.sme.turnover"),
            Map.entry("part-namn", "cases.own.new-name"),
            Map.entry("part-nummer", "cases.own.new-number"),
            Map.entry("person", "access.users.person"),
            Map.entry("post", "cases.aid.pair-registered"),
            Map.entry("produkt", "apply.new.product"),
            Map.entry("ranta", "cases.terms.rate-first"),
            Map.entry("ranta-fran", "cases.terms.rate-month"),
            Map.entry("ranta2", "cases.terms.rate-second"),
            Map.entry("ranta2-fran", "cases.terms.rate-month"),
            Map.entry("roll", "access.users.role"),
            Map.entry("roll-bolag", "access.users.company"),
            Map.entry("roll-fran", "access.rights.from"),
            Map.entry("roll-till", "access.rights.to"),
            Map.entry("roster", "cases.link.votes"),
            Map.entry("sakerhet-dag", "cases.terms.collateral-day"),
            Map.entry("sakerhet-rang", "cases.terms.collateral-rank"),
            Map.entry("sakerhet-slag", "cases.terms.collateral-kind"),
            Map.entry("sakerhet-varde", "cases.terms.collateral-value"),
            Map.entry("sakerhetsniva", "cases.terms.collateral-level"),
            Map.entry("sarskilda-villkor", "cases.terms.conditions"),
            Map.entry("senast", "cases.request.due"),
            Map.entry("skal", "cases.decide.reasons"),
            Map.entry("slag", "aid.rate.kind"),
            Map.entry("sni", "cases.company.sni"),
            Map.entry("sprak", "access.account.language"),
            Map.entry("stammer", "cases.claims.is-it"),
            Map.entry("svar", "apply.status.answer"),
            Map.entry("text", "cases.law.judgement"),
            Map.entry("uppgift", "cases.law.fact"),
            Map.entry("uppgift-fran", "cases.own.said"),
            Map.entry("uppskattning", "cases.figures.kind"),
            Map.entry("utfall", "cases.decide.outcome"),
            Map.entry("vad", "cases.request.item"),
            Map.entry("varde", "aid.rate.value"),
            Map.entry("vinstberoende", "cases.terms.profit"),
            Map.entry("visar", "cases.claims.reason"));

    private FieldWords() {}

    /** Whether a person typed or chose it. */
    static boolean isTyped(String field) {
        return !field.startsWith("_") && !UNSEEN.contains(field);
    }

    /** What the field is called; one without a name of its own is another answer, never a code. */
    static String label(Ui ui, String field) {
        return known(ui, field).orElseGet(() -> ui.say("access.parked.other"));
    }

    static Optional<String> known(Ui ui, String field) {
        String bare = ENTRY_OF_LIST.matcher(field).replaceFirst("");
        String listed = NUMBER_IN_LIST.matcher(bare).replaceFirst("");
        return Stream.of("apply.field." + bare, LABELS.getOrDefault(bare, ""), LABELS.getOrDefault(listed, ""))
                .filter(key -> !key.isEmpty() && ui.has(key))
                .findFirst()
                .map(ui::say);
    }

    /** What was typed, or the words of what was chosen. */
    static String value(Ui ui, String field, String value) {
        String bare = ENTRY_OF_LIST.matcher(field).replaceFirst("");
        return Stream.of("apply.choice." + bare, "access.role", "access.form", "cases.outcome", "clients.ground")
                .map(stem -> stem + "." + value)
                .filter(ui::has)
                .findFirst()
                .map(ui::say)
                .orElse(value);
    }
}
