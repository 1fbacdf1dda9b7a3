package se.brygga.app.cases.web.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseOutcome;
import se.brygga.app.web.ui.Fact;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Tag;
import se.brygga.app.web.ui.Tone;
import se.brygga.app.web.ui.Ui;
import se.brygga.core.law.Outcome;

/** C11: the proposal, as the one who decides will see it. */
@Component
final class ProposalViews {

    private final Names names;
    private final HandlingViews handling;
    private final ReturnedViews returned;

    ProposalViews(Names names, HandlingViews handling, ReturnedViews returned) {
        this.names = names;
        this.handling = handling;
        this.returned = returned;
    }

    StepModel.Proposal proposal(StepViews.Scene scene) {
        Sitting sitting = scene.sitting();
        Ui ui = sitting.ui();
        List<FindingRow> findings = scene.law().map(LawAnswer::findings).orElse(List.of());
        List<StepModel.LawRow> rows = findings.stream()
                .map(row -> new StepModel.LawRow(
                        row, Optional.empty(), scene.history().of(row.provision())))
                .toList();
        return new StepModel.Proposal(
                scene.frame(),
                form(sitting, scene.turn().form()),
                summary(sitting.file(), scene.law(), ui),
                sitting.file().terms().map(CaseFile.Terms::conditions).orElse(""),
                new StepModel.LawTable(ui.say("cases.law.caption"), sitting.isClosed(), rows),
                scene.law().flatMap(answer -> GroupViews.room(answer, ui)),
                sitting.file().procedure().proposal().map(one -> sent(one, ui)),
                returned.since(sitting),
                scene.frame().handle().open(),
                hindrances(sitting, scene.law()));
    }

    /** What differs from the proposal that was sent back. */
    Optional<ReturnedDifference> returned(Sitting sitting) {
        return returned.since(sitting);
    }

    /** What was typed; on a page that nobody has typed on, the English of the proposal that was sent back. */
    private static FormState form(Sitting sitting, FormState typed) {
        return typed.values().isEmpty()
                ? sitting.file()
                        .procedure()
                        .proposal()
                        .map(CaseFile.Proposal::english)
                        .map(english -> FormState.filled(Map.of(
                                "motivering-en", english.reasons().orElse(""),
                                "villkor-en", english.conditions().orElse(""))))
                        .orElse(typed)
                : typed;
    }

    /** What is proposed, in figures. */
    List<Fact> summary(CaseFile file, Optional<LawAnswer> law, Ui ui) {
        List<Fact> facts = new ArrayList<>();
        file.plan().purpose().ifPresent(purpose -> facts.add(Fact.of(ui.say("cases.fact.purpose"), purpose)));
        file.plan()
                .need()
                .ifPresent(need ->
                        facts.add(Fact.of(ui.say("cases.fact.need"), ui.format().money(need))));
        file.terms().ifPresent(terms -> {
            facts.add(Fact.of(ui.say("cases.terms.amount"), ui.format().money(terms.amount(), terms.currency())));
            facts.add(Fact.of(
                    ui.say("cases.terms.term"),
                    ui.say("cases.terms.term-words", terms.termMonths(), terms.graceMonths())));
            facts.add(Fact.of(ui.say("cases.terms.rate"), rates(terms, ui)));
            facts.add(Fact.of(ui.say("cases.terms.collateral"), collateral(terms, ui)));
            if (!terms.conditions().isEmpty()) {
                facts.add(Fact.of(ui.say("cases.terms.conditions"), terms.conditions()));
            }
        });
        law.flatMap(LawAnswer::aid)
                .ifPresent(aid ->
                        facts.add(Fact.of(ui.say("cases.terms.aid"), ui.format().money(aid.eur(), "EUR"))));
        law.ifPresent(answer -> facts.add(Fact.of(ui.say("cases.terms.law"), "", TermsViews.outcome(answer, ui))));
        return facts;
    }

    static String rates(CaseFile.Terms terms, Ui ui) {
        List<String> parts = new ArrayList<>();
        for (CaseFile.RateStep step : terms.rates()) {
            String rate = ui.format().percent(step.annual().stripTrailingZeros());
            parts.add(step.fromMonth() == 1 ? rate : ui.say("cases.terms.rate-from", rate, step.fromMonth()));
        }
        return String.join(", ", parts);
    }

    static String collateral(CaseFile.Terms terms, Ui ui) {
        return terms.collateral().isEmpty()
                ? ui.say("cases.terms.no-collateral")
                : String.join(
                        ", ",
                        terms.collateral().stream()
                                .map(one -> Names.collateral(one.kind(), ui) + " "
                                        + ui.format().money(one.value()))
                                .toList());
    }

    StepModel.Sent sent(CaseFile.Proposal proposal, Ui ui) {
        return new StepModel.Sent(
                names.colleague(proposal.proposer()),
                ui.format().time(proposal.at().toInstant()),
                outcome(proposal.outcome(), ui),
                proposal.text(),
                proposal.english().reasons(),
                proposal.receipt(),
                proposal.returnText());
    }

    static Tag outcome(CaseOutcome outcome, Ui ui) {
        return switch (outcome) {
            case APPROVED -> new Tag(ui.say("cases.proposed.APPROVED"), Tone.OK);
            case DECLINED -> new Tag(ui.say("cases.proposed.DECLINED"), Tone.NO);
            case WITHDRAWN -> new Tag(ui.say(outcome.key()), Tone.PLAIN);
        };
    }

    /** What keeps the case from being proposed for approval, in sentences. */
    private List<String> hindrances(Sitting sitting, Optional<LawAnswer> law) {
        Ui ui = sitting.ui();
        List<String> sentences = new ArrayList<>();
        boolean declared = sitting.file().procedure().declarations().stream()
                .anyMatch(one -> one.person().equals(sitting.who().person()) && !one.conflict());
        if (!declared) {
            sentences.add(ui.say("cases.hinders.conflict"));
        }
        int claims = sitting.file().grounds().unansweredClaims().size();
        if (claims > 0) {
            sentences.add(ui.say("cases.hinders.claims", claims));
        }
        if (handling.unproven(sitting)) {
            sentences.add(ui.say("cases.hinders.right"));
        }
        if (sitting.file().terms().isEmpty()) {
            sentences.add(ui.say("cases.hinders.terms"));
        }
        law.filter(answer -> answer.outcome() != Outcome.MET)
                .ifPresent(answer -> sentences.add(ui.say("cases.hinders.law", answer.open())));
        return sentences;
    }
}
