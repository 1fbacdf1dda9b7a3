package se.brygga.app.cases.web.staff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.Cases;
import se.brygga.app.clients.Ownership;
import se.brygga.app.clients.OwnershipBook;
import se.brygga.app.web.ui.OfficialText;
import se.brygga.app.web.ui.Ui;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Language;
import se.brygga.core.law.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the law answered when a case was decided, out of the decision's own receipt. */
@Component
final class ReceiptReader {

    private final Cases cases;
    private final OwnershipBook ownership;
    private final JsonMapper json;
    private final Names names;

    ReceiptReader(Cases cases, OwnershipBook ownership, JsonMapper json, Names names) {
        this.names = names;
        this.cases = cases;
        this.ownership = ownership;
        this.json = json;
    }

    /** The answer as it was then. */
    Optional<LawAnswer> then(Sitting sitting, CaseFile.Decision decision) {
        return sitting.file()
                .applicant()
                .enterprise()
                .flatMap(enterprise -> cases.receipt(sitting.who().scope(), decision.receipt())
                        .map(body -> answer(
                                json.readTree(body),
                                ownership.around(enterprise, decision.on()),
                                decision.on(),
                                sitting.ui())));
    }

    private LawAnswer answer(JsonNode receipt, Ownership around, LocalDate on, Ui ui) {
        JsonNode result = receipt.path("result");
        Language language = LawReader.language(ui);
        FindingWords words =
                new FindingWords(ui, language, text -> names.told(text, around, se.brygga.app.web.ui.Language.SV));
        List<String> acts = new ArrayList<>();
        result.path("acts").forEach(act -> acts.add(act.asString()));
        List<LawAnswer.DutyRow> duties = new ArrayList<>();
        result.path("duties")
                .forEach(duty -> duties.add(new LawAnswer.DutyRow(
                        printed(duty.path("provision").asString(), language),
                        OfficialText.of(duty.path("provision").asString(), ui),
                        words.told(duty.path("what").asString()),
                        date(duty.path("due")))));
        return new LawAnswer(
                acts,
                rows(result.path("findings"), words),
                rows(result.path("policyFindings"), words),
                duties,
                aid(result.path("aid")),
                Optional.empty(),
                group(receipt.path("facts"), around),
                on);
    }

    private static List<FindingRow> rows(JsonNode findings, FindingWords words) {
        List<FindingRow> rows = new ArrayList<>();
        findings.forEach(one -> {
            String provision = one.path("provision").asString();
            Outcome outcome = Outcome.valueOf(one.path("outcome").asString());
            FindingRow.Figures figures = one.path("value").isString()
                    ? words.figures(
                            provision,
                            one.path("value").asString(),
                            one.path("limit").asString())
                    : FindingRow.Figures.NONE;
            rows.add(new FindingRow(
                    provision,
                    Citation.parse(provision).map(words::printed).orElse(provision),
                    words.told(one.path("because").asString()),
                    figures,
                    outcome,
                    words.tag(outcome),
                    Optional.empty()));
        });
        return rows;
    }

    private static Optional<LawAnswer.Aid> aid(JsonNode aid) {
        if (!aid.isObject()) {
            return Optional.empty();
        }
        Optional<BigDecimal> sek = aid.path("sek").isString()
                ? Optional.of(new BigDecimal(aid.path("sek").asString()))
                : Optional.empty();
        return Optional.of(new LawAnswer.Aid(
                sek,
                amount(aid, "eur"),
                amount(aid, "ceilingEur"),
                amount(aid, "headroomBeforeEur"),
                amount(aid, "headroomAfterEur")));
    }

    private static LawAnswer.Group group(JsonNode facts, Ownership around) {
        List<LawAnswer.Prior> prior = new ArrayList<>();
        facts.path("priorAid").forEach(award -> {
            String member = award.path("member").asString();
            String name = around.enterprises().stream()
                    .filter(card -> card.id().toString().equals(member))
                    .map(card -> card.name())
                    .findFirst()
                    .orElse(member);
            prior.add(new LawAnswer.Prior(
                    name,
                    LocalDate.parse(award.path("granted").asString()),
                    amount(award, "amountEur"),
                    award.path("regulation").asString(),
                    new LawAnswer.Known(Optional.empty(), false, Optional.empty())));
        });
        return new LawAnswer.Group(around, List.of(), Map.of(), Map.of(), prior);
    }

    private static BigDecimal amount(JsonNode object, String field) {
        return new BigDecimal(object.path(field).asString());
    }

    private static Optional<LocalDate> date(JsonNode node) {
        return node.isString() ? Optional.of(LocalDate.parse(node.asString())) : Optional.empty();
    }

    private static String printed(String machine, Language language) {
        return Citation.parse(machine)
                .map(citation -> citation.printed(language))
                .orElse(machine);
    }
}
