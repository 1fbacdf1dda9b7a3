package se.brygga.app.cases.internal;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseLaw.Award;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.core.financing.Applicant;
import se.brygga.core.financing.Application;
import se.brygga.core.financing.Form;
import se.brygga.core.financing.Plan;
import se.brygga.core.financing.PriorAid;
import se.brygga.core.financing.StatedFacts;
import se.brygga.core.financing.StatedRates;
import se.brygga.core.financing.Terms;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Degree;
import se.brygga.core.law.Discretion;
import se.brygga.core.law.Judgement;
import se.brygga.core.law.Reason;
import se.brygga.core.law.Value.Rate;

/** Puts a case into the words of the {@code assess} contract. What the case does not know stays unknown. */
final class CaseFacts {

    private CaseFacts() {}

    static Application of(CaseFile file, LocalDate day, CaseContext context) {
        return new Application(
                file.number(),
                day,
                file.state().applicationDate(),
                Form.valueOf(file.form()),
                Optional.of(file.product()),
                Optional.of(new Application.Decider(Optional.of(file.place().company()), context.equityCompany())),
                applicant(context.applicant()),
                Optional.of(context.graph().group()),
                plan(file, Form.valueOf(file.form())),
                terms(file, context.currency()),
                Optional.of(context.prior().stream()
                        .filter(award -> award.amountEur().signum() != 0)
                        .map(CaseFacts::prior)
                        .toList()),
                facts(file.grounds().facts()),
                discretion(file),
                rates(file),
                Optional.empty());
    }

    /**
     * What surrounds the case.
     *
     * @param applicant its enterprise
     * @param graph the ownership
     * @param prior earlier aid
     * @param equityCompany whether the company that decides is of the structure for equity, as the profile says
     * @param currency the institution's own, in which a case is asked for until it has terms
     */
    record CaseContext(
            EnterpriseCard applicant,
            CaseGraph graph,
            List<Award> prior,
            Optional<Boolean> equityCompany,
            String currency) {}

    private static Applicant applicant(EnterpriseCard card) {
        return new Applicant(
                card.id().toString(),
                Optional.of(Applicant.LegalForm.valueOf(card.legalForm().name())),
                card.organisationNumber(),
                card.place().county(),
                card.sector(),
                card.operationsStart(),
                MonthDay.parse("--" + card.fiscalYearStart()),
                card.standing().inInsolvency(),
                card.standing().inDifficulty(),
                card.standing().roadFreight(),
                card.standing().recoveryOrder());
    }

    private static Plan plan(CaseFile file, Form form) {
        List<Plan.FundSource> sources = file.plan().sources().stream()
                .map(source -> new Plan.FundSource(
                        Plan.FundSource.Kind.valueOf(source.kind()),
                        Optional.of(source.name()),
                        source.amount(),
                        source.approved(),
                        source.secured()))
                .toList();
        return new Plan(
                file.plan().purpose(),
                file.plan().need(),
                file.plan().lifeMonths(),
                Optional.of(sources),
                costLines(form),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Only an innovation loan is asked what its costs are; of that one nobody has told yet, and nothing is guessed. */
    private static Optional<List<Plan.CostLine>> costLines(Form form) {
        return form == Form.INNOVATION_LOAN ? Optional.empty() : Optional.of(List.of());
    }

    private static Terms terms(CaseFile file, String currency) {
        return file.terms()
                .map(terms -> new Terms(
                        Optional.of(terms.amount()),
                        Optional.of(terms.currency()),
                        Optional.of(terms.termMonths()),
                        terms.rates().isEmpty()
                                ? Optional.empty()
                                : Optional.of(terms.rates().stream()
                                        .map(step -> new Terms.RateStep(step.fromMonth(), new Rate(step.annual())))
                                        .toList()),
                        terms.profitLinked(),
                        Optional.of(terms.graceMonths()),
                        Optional.of(terms.paymentsPerYear()),
                        Optional.of(Terms.Amortisation.valueOf(terms.amortisation())),
                        Optional.of(terms.collateral().stream()
                                .map(one -> new Terms.Collateral(
                                        one.kind(), Optional.of(one.value()), Optional.of(one.rank() > 1)))
                                .toList()),
                        Terms.GuaranteeTerms.NONE))
                .orElseGet(() -> new Terms(
                        file.plan().amount(),
                        Optional.of(currency),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Terms.GuaranteeTerms.NONE));
    }

    private static PriorAid prior(Award award) {
        return new PriorAid(award.member().toString(), award.granted(), award.amountEur(), award.regulation());
    }

    private static StatedFacts facts(Map<String, CaseFile.StatedFact> facts) {
        Map<String, Boolean> stated = new HashMap<>();
        facts.forEach((name, fact) -> {
            // A name from the time when any was taken says nothing to the law.
            if (StatedFacts.NAMES.contains(name)) {
                stated.put(name, fact.value());
            }
        });
        return StatedFacts.named(stated);
    }

    private static Discretion discretion(CaseFile file) {
        List<Reason> reasons = file.grounds().reasons().stream()
                .map(reason -> new Reason(
                        citation(reason.provision()),
                        Degree.valueOf(reason.degree()),
                        reason.text(),
                        reason.officer().toString(),
                        Optional.of(reason.at().toLocalDate())))
                .toList();
        List<Judgement> judgements = file.grounds().judgements().stream()
                .map(judged -> new Judgement(
                        citation(judged.provision()),
                        judged.met(),
                        judged.text(),
                        judged.officer().toString(),
                        Optional.of(judged.at().toLocalDate())))
                .toList();
        return new Discretion(reasons, judgements);
    }

    private static Citation citation(String provision) {
        return Citation.parse(provision).orElseThrow(() -> new IllegalStateException("not a provision: " + provision));
    }

    /** The margin is the case's own; base and exchange rates come from the tables, each with its source. */
    private static Optional<StatedRates> rates(CaseFile file) {
        return file.terms()
                .flatMap(CaseFile.Terms::margin)
                .map(margin -> new StatedRates(Optional.empty(), Optional.of(margin.basisPoints()), Optional.empty()));
    }
}
