package se.brygga.app.cases.web.staff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.brygga.app.access.Mandate;
import se.brygga.app.access.People;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseOutcome;
import se.brygga.app.cases.CaseStatus;
import se.brygga.app.cases.Cases;
import se.brygga.app.cases.Commitment;
import se.brygga.app.web.ui.Fact;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Option;
import se.brygga.app.web.ui.Ui;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes the pages of the one who decides. */
@Component
final class DecisionViews {

    private final Frames frames;
    private final StepViews steps;
    private final ProposalViews proposals;
    private final People people;
    private final Cases cases;
    private final Changes changes;

    DecisionViews(
            Frames frames, StepViews steps, ProposalViews proposals, People people, Cases cases, Changes changes) {
        this.frames = frames;
        this.steps = steps;
        this.proposals = proposals;
        this.people = people;
        this.cases = cases;
        this.changes = changes;
    }

    DecisionPage page(Sitting sitting, FormState form, Optional<DecisionPage.Review> review, boolean stale) {
        Ui ui = sitting.ui();
        CaseFile file = sitting.file();
        Optional<LawAnswer> law = steps.law(sitting);
        CaseFrame frame = frames.of(sitting, law, Optional.empty());
        Optional<Commitment> commitment = commitment(sitting);
        Optional<Mandate> mandate = mandate(sitting, commitment);
        Histories.History history = steps.history(sitting);
        List<StepModel.LawRow> rows = law.map(LawAnswer::findings).orElse(List.of()).stream()
                .map(row -> new StepModel.LawRow(row, Optional.empty(), history.of(row.provision())))
                .toList();
        return new DecisionPage(
                stale ? frames.stale(frame, sitting, form) : frame,
                form,
                file.procedure().proposal().map(one -> proposals.sent(one, ui)),
                proposals.summary(file, law, ui),
                new StepModel.LawTable(ui.say("cases.law.caption"), sitting.isClosed(), rows),
                proposals.returned(sitting),
                changes.since(sitting, law),
                law.flatMap(answer -> GroupViews.room(answer, ui)),
                words(sitting, commitment, mandate),
                file.state().status() == CaseStatus.PROPOSED
                        && !own(sitting)
                        && mandate.isPresent()
                        && sitting.hasDeclared()
                        && sitting.who().may("cases.decide"),
                choices(file, ui),
                review,
                file.procedure().decision().map(decision -> result(file, decision, ui)));
    }

    /** A proposal to decline is followed or sent back; only what was proposed can be approved. */
    private static List<Option> choices(CaseFile file, Ui ui) {
        List<Option> choices = new ArrayList<>();
        if (file.procedure()
                .proposal()
                .filter(one -> one.outcome() == CaseOutcome.APPROVED)
                .isPresent()) {
            choices.add(Option.of("bevilja", ui.say("cases.decide.approve")));
        }
        choices.add(Option.of("avsla", ui.say("cases.decide.decline")));
        choices.add(Option.of("aterlamna", ui.say("cases.decide.return")));
        return choices;
    }

    /** What the case would make of the commitment to the group, against the reader's mandate; while it waits. */
    private Optional<Commitment> commitment(Sitting sitting) {
        CaseFile file = sitting.file();
        return file.state().status() == CaseStatus.PROPOSED
                ? Optional.ofNullable(cases.commitments(
                                sitting.who().scope(),
                                List.of(file.id()),
                                sitting.who().person(),
                                sitting.ui().today())
                        .get(file.id()))
                : Optional.empty();
    }

    private Optional<Mandate> mandate(Sitting sitting, Optional<Commitment> commitment) {
        CaseFile file = sitting.file();
        return commitment.flatMap(one -> people.mandateFor(
                sitting.who().person(),
                new People.Wish(file.place().company(), file.form(), one.total()),
                sitting.ui().today()));
    }

    private static boolean own(Sitting sitting) {
        return sitting.file()
                .procedure()
                .proposal()
                .filter(one -> one.proposer().equals(sitting.who().person()))
                .isPresent();
    }

    private static String words(Sitting sitting, Optional<Commitment> commitment, Optional<Mandate> mandate) {
        Ui ui = sitting.ui();
        if (own(sitting)) {
            return ui.say("cases.decide.own");
        }
        if (sitting.declares() && !sitting.hasDeclared()) {
            return ui.say("cases.decide.declare");
        }
        return commitment
                .map(one -> mandate.map(held -> MandateWords.within(one, held.source(), ui))
                        .orElseGet(() -> MandateWords.refused(one, ui)))
                .orElse("");
    }

    private DecisionPage.Result result(CaseFile file, CaseFile.Decision decision, Ui ui) {
        Map<UUID, String> called = people.names(List.of(decision.proposer(), decision.decider()));
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(ui.say("cases.decided.on"), decision.on().toString()));
        decision.amount()
                .ifPresent(amount -> facts.add(
                        Fact.of(ui.say("cases.terms.amount"), ui.format().money(amount))));
        facts.add(Fact.of(ui.say("cases.decided.by"), called.getOrDefault(decision.decider(), "")));
        facts.add(Fact.of(ui.say("cases.decided.proposed"), called.getOrDefault(decision.proposer(), "")));
        facts.add(Fact.of(ui.say("cases.decided.reasons"), decision.reasons()));
        return new DecisionPage.Result(
                decision.number(),
                Frames.outcome(decision.outcome(), ui),
                facts,
                decision.receipt(),
                persons(file, decision));
    }

    /** Name and identifier of every colleague who may stand in the receipt. */
    private List<Fact> persons(CaseFile file, CaseFile.Decision decision) {
        Set<UUID> known = new LinkedHashSet<>(List.of(decision.proposer(), decision.decider()));
        file.grounds().judgements().forEach(one -> known.add(one.officer()));
        file.grounds().reasons().forEach(one -> known.add(one.officer()));
        Map<UUID, String> called = people.names(known);
        return known.stream()
                .filter(called::containsKey)
                .map(id -> Fact.of(called.getOrDefault(id, ""), id.toString()))
                .toList();
    }

    /** A form that begins with the reasons of the proposal, word for word, so that their English holds too. */
    static FormState proposed(Sitting sitting) {
        return sitting.file()
                .procedure()
                .proposal()
                .map(proposal -> FormState.filled(Map.of("skal", proposal.text())))
                .orElseGet(FormState::empty);
    }

    /** What the confirmation page says. */
    static Optional<DecisionPage.Review> review(Sitting sitting, FormState form) {
        Ui ui = sitting.ui();
        String name = sitting.file().number();
        String amount = sitting.file()
                .terms()
                .map(terms -> ui.format().money(terms.amount(), terms.currency()))
                .orElse("–");
        String target = "/arbete/arende/" + name + (form.value("utfall").equals("aterlamna") ? "/atersand" : "/beslut");
        return switch (form.value("utfall")) {
            case "bevilja" ->
                Optional.of(new DecisionPage.Review(
                        "bevilja", ui.say("cases.review.approve", amount), form.value("skal"), target));
            case "avsla" ->
                Optional.of(
                        new DecisionPage.Review("avsla", ui.say("cases.review.decline"), form.value("skal"), target));
            case "aterlamna" ->
                Optional.of(new DecisionPage.Review(
                        "aterlamna", ui.say("cases.review.return"), form.value("skal"), target));
            default -> Optional.empty();
        };
    }

    /** What has changed between the receipt of the proposal and now. */
    @Component
    static final class Changes {

        private final Cases cases;
        private final JsonMapper json;

        Changes(Cases cases, JsonMapper json) {
            this.cases = cases;
            this.json = json;
        }

        List<String> since(Sitting sitting, Optional<LawAnswer> now) {
            if (sitting.file().state().status() != CaseStatus.PROPOSED || now.isEmpty()) {
                return List.of();
            }
            return sitting.file()
                    .procedure()
                    .proposal()
                    .flatMap(proposal -> cases.receipt(sitting.who().scope(), proposal.receipt()))
                    .map(body -> compared(json.readTree(body).path("result"), now.get(), sitting.ui()))
                    .orElse(List.of());
        }

        private static List<String> compared(JsonNode then, LawAnswer now, Ui ui) {
            List<String> changed = new ArrayList<>();
            Map<String, String> earlier = new HashMap<>();
            then.path("findings")
                    .forEach(one -> earlier.merge(
                            level(one.path("provision").asString()),
                            one.path("outcome").asString(),
                            Changes::worse));
            Map<String, FindingRow> latest = now.findings().stream()
                    .collect(Collectors.toMap(
                            FindingRow::provision,
                            Function.identity(),
                            (a, b) -> a.outcome().compareTo(b.outcome()) <= 0 ? a : b));
            latest.forEach((provision, row) -> {
                String before = earlier.getOrDefault(provision, row.outcome().name());
                if (!before.equals(row.outcome().name())) {
                    changed.add(ui.say(
                            "cases.changed.finding", row.printed(), row.tag().word()));
                }
            });
            String before = then.path("aid").path("headroomBeforeEur").asString("");
            now.aid()
                    .filter(aid -> !before.isEmpty() && aid.before().compareTo(new BigDecimal(before)) != 0)
                    .ifPresent(aid -> changed.add(ui.say(
                            "cases.changed.room",
                            ui.format().money(new BigDecimal(before), "EUR"),
                            ui.format().money(aid.before(), "EUR"))));
            return changed;
        }

        private static String worse(String one, String other) {
            return Outcome.valueOf(one).compareTo(Outcome.valueOf(other)) <= 0 ? one : other;
        }

        private static String level(String machine) {
            return Citation.parse(machine)
                    .map(citation -> citation.atSectionLevel().machine())
                    .orElse(machine);
        }
    }

    static CaseOutcome outcome(String typed) {
        return CaseworkController.outcome(typed)
                .orElseThrow(() -> new IllegalArgumentException("no outcome: " + typed));
    }
}
