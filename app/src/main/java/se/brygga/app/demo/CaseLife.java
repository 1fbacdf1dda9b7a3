package se.brygga.app.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseOutcome;
import se.brygga.app.cases.Casework.Seen;
import se.brygga.app.cases.Change;
import se.brygga.app.cases.Decisions;
import se.brygga.app.cases.Intake;
import se.brygga.app.cases.Refusal;
import se.brygga.app.demo.DemoCase.Fate;
import se.brygga.app.platform.Actor;

/**
 * One case of the demo, lived through step by step. Steps of different cases are mixed by day, as in life, so that aid
 * granted in one is there when the next is decided.
 */
final class CaseLife {
    private static final LocalTime MORNING = LocalTime.of(9, 10);
    private static final LocalTime NOON = LocalTime.of(12, 30);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 5);
    private static final int DAYS_TO_ANSWER = 7;

    private final DemoCase plan;
    private final Setting setting;
    private final CaseServices services;
    private String number = "";
    private Seen seen = new Seen(new UUID(0, 0), 0);
    private CaseOutcome proposed = CaseOutcome.DECLINED;

    CaseLife(DemoCase plan, Setting setting, CaseServices services) {
        this.plan = plan;
        this.setting = setting;
        this.services = services;
    }

    /**
     * What surrounds a case.
     *
     * @param enterprise who applies
     * @param place whose case it is
     * @param form the form of financing behind the product
     * @param terms rate in per cent a year and margin in basis points
     * @param claims who is said to own whom, for an officer to confirm
     * @param today the last day of the demo
     */
    record Setting(
            DemoEnterprise enterprise,
            CaseFile.Place place,
            String form,
            Price terms,
            List<Intake.Claimed> claims,
            LocalDate today) {}

    /** What a loan costs. */
    record Price(BigDecimal annual, int marginBasisPoints) {}

    /** Something that happens at a moment. */
    record Step(LocalDate day, LocalTime time, Runnable work) {}

    /** All that happens, in order. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        DemoCase.Days days = plan.days();
        LocalDate taken = services.bankDays().plusBankDays(days.applied(), 2);
        steps.add(new Step(days.applied(), MORNING, this::apply));
        switch (plan.fate()) {
            case DRAFT, SUBMITTED -> {}
            case WAITING_FOR_APPLICANT -> {
                steps.add(new Step(taken, MORNING, this::take));
                steps.add(new Step(taken, NOON, this::ask));
            }
            case UNDER_REVIEW -> steps.add(new Step(taken, MORNING, this::take));
            case WITHDRAWN -> {
                steps.add(new Step(taken, MORNING, this::take));
                steps.add(new Step(days.proposed(), AFTERNOON, this::withdraw));
            }
            case PROPOSED -> {
                steps.add(new Step(taken, MORNING, this::take));
                steps.add(new Step(days.proposed(), NOON, this::propose));
            }
            case DECLINED, APPROVED_UNANSWERED, APPROVED_ACCEPTED, APPROVED_REFUSED -> decided(steps, taken);
        }
        return steps;
    }

    private void decided(List<Step> steps, LocalDate taken) {
        DemoCase.Days days = plan.days();
        steps.add(new Step(taken, MORNING, this::take));
        steps.add(new Step(days.proposed(), NOON, this::propose));
        steps.add(new Step(days.decided(), MORNING, this::decide));
        LocalDate answered = days.decided().plusDays(5);
        if (!answered.isAfter(setting.today())) {
            steps.add(new Step(answered, AFTERNOON, this::respond));
        }
    }

    private Intake.Start start() {
        return new Intake.Start(
                plan.party(),
                Optional.of(plan.enterprise()),
                setting.place(),
                setting.form(),
                plan.product(),
                setting.enterprise().person().language(),
                true);
    }

    private void apply() {
        number = services.intake().begin(applicant(), start());
        seen = new Seen(services.file(applicant(), number).id(), 1);
        Map<String, String> typed = Map.of(
                "amount",
                plan.wish().amount().toPlainString(),
                "purpose",
                plan.wish().purpose());
        now(services.intake().save(applicant(), seen.caseId(), typed));
        if (plan.fate() != Fate.DRAFT) {
            now(services.intake().submit(applicant(), seen.caseId(), submission()));
        }
    }

    private void withdraw() {
        now(services.intake().withdraw(applicant(), seen.caseId()));
    }

    private Intake.Submission submission() {
        DemoCase.Wish wish = plan.wish();
        List<CaseFile.Source> sources = wish.others().stream()
                .map(part -> new CaseFile.Source(
                        part.kind().name(),
                        part.name(),
                        part.amount(),
                        Optional.of(true),
                        Optional.of(true),
                        "påhittat intyg"))
                .toList();
        CaseFile.Collateral bail = new CaseFile.Collateral(
                "PERSONAL_GUARANTEE",
                wish.amount().movePointLeft(1),
                1,
                Optional.of(plan.days().applied()));
        return new Intake.Submission(
                plan.enterprise(),
                wish.amount(),
                wish.need(),
                wish.purpose(),
                Optional.of(wish.termMonths()),
                sources,
                Map.of("otherFundingDeclared", true),
                List.of(),
                List.of(bail),
                new Intake.Wish(wish.termMonths(), wish.termMonths() / 12),
                setting.claims());
    }

    private void take() {
        DemoOfficer officer = officer();
        officer.take();
        now(officer);
    }

    private void ask() {
        DemoOfficer officer = officer();
        officer.ask(services.bankDays().plusBankDays(setting.today(), DAYS_TO_ANSWER));
        now(officer);
    }

    private void propose() {
        DemoOfficer officer = officer();
        officer.answerClaims();
        officer.setTerms(setting.terms().annual(), setting.terms().marginBasisPoints());
        if (plan.fate() == Fate.DECLINED) {
            officer.weighAgainst(plan.days().proposed());
        }
        propose(officer, plan.days().proposed());
    }

    private void propose(DemoOfficer officer, LocalDate day) {
        boolean lawful = plan.fate() != Fate.DECLINED && officer.settle(day);
        if (lawful && officer.propose(CaseOutcome.APPROVED)) {
            proposed = CaseOutcome.APPROVED;
        } else if (officer.propose(CaseOutcome.DECLINED)) {
            proposed = CaseOutcome.DECLINED;
        } else {
            throw new IllegalStateException("the demo cannot propose anything in case " + number);
        }
        now(officer);
    }

    /** Decides; when the law has changed since the proposal, the case goes back once and is proposed again. */
    private void decide() {
        Actor decider = services.decider(setting.place().company());
        now(services.casework().declareConflict(decider, seen, false, ""));
        if (within(decider) instanceof Decisions.Answer.Refused(Refusal why) && why == Refusal.LAW_NOT_MET) {
            now(services.casework().sendBack(decider, seen, "Nya regler gäller från i dag. Pröva ärendet mot dem."));
            propose(officer(), plan.days().decided());
            within(decider);
        }
    }

    /** What passes the decider's mandate goes to the committee. */
    private Decisions.Answer within(Actor decider) {
        Decisions.Answer answer = decided(decider);
        if (answer instanceof Decisions.Answer.BeyondMandate) {
            Actor committee = services.committee(setting.place().company());
            now(services.casework().declareConflict(committee, seen, false, ""));
            return decided(committee);
        }
        return answer;
    }

    private Decisions.Answer decided(Actor decider) {
        String reasons = switch (proposed) {
            case APPROVED -> "Företaget får lånet. Planen är genomarbetad och lagens villkor är uppfyllda.";
            case DECLINED, WITHDRAWN -> "Företaget får inte lånet. Det är inte visat att lånet kan betalas tillbaka.";
        };
        String key = "demo-" + number + "-" + seen.version();
        Decisions.Answer answer =
                services.decisions().decide(decider, new Decisions.Order(seen, proposed, reasons), key);
        return switch (answer) {
            case Decisions.Answer.Recorded recorded -> recorded;
            case Decisions.Answer.Refused refused when refused.why() == Refusal.LAW_NOT_MET -> refused;
            case Decisions.Answer.BeyondMandate beyond -> beyond;
            case Decisions.Answer.Refused refused -> throw new IllegalStateException(number + " " + refused);
            case Decisions.Answer.OverCeiling over -> throw new IllegalStateException(number + " " + over);
            case Decisions.Answer.Stale stale -> throw new IllegalStateException(number + " " + stale);
        };
    }

    private void respond() {
        if (proposed == CaseOutcome.APPROVED && plan.fate() != Fate.APPROVED_UNANSWERED) {
            now(services.intake().respond(applicant(), seen.caseId(), plan.fate() != Fate.APPROVED_REFUSED));
        }
    }

    private DemoOfficer officer() {
        return new DemoOfficer(services, services.handler(setting.place().company()), seen);
    }

    private void now(DemoOfficer officer) {
        seen = new Seen(seen.caseId(), officer.version());
    }

    private void now(Change change) {
        seen = new Seen(seen.caseId(), CaseServices.versionAfter(change));
    }

    private Actor applicant() {
        return services.applicant(plan.party());
    }
}
