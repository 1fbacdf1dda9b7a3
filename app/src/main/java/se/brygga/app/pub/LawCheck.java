package se.brygga.app.pub;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.brygga.app.organisation.Catalogue.Industry;
import se.brygga.app.organisation.Product;
import se.brygga.core.enterprise.AnnualFigures;
import se.brygga.core.enterprise.Enterprise;
import se.brygga.core.financing.Applicant;
import se.brygga.core.financing.Application;
import se.brygga.core.financing.Form;
import se.brygga.core.financing.Framework;
import se.brygga.core.financing.Group;
import se.brygga.core.financing.Plan;
import se.brygga.core.financing.Plan.FundSource;
import se.brygga.core.financing.StatedFacts;
import se.brygga.core.financing.Terms;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Discretion;
import se.brygga.core.law.Fact;
import se.brygga.core.law.Finding;
import se.brygga.core.law.Lawbook;
import se.brygga.core.law.Outcome;
import se.brygga.core.law.eu.deminimis.AidSituation;
import se.brygga.core.law.eu.deminimis.DeMinimisRegulation;
import se.brygga.core.law.eu.deminimis.Headroom;
import se.brygga.core.law.se.Assess;

/**
 * What the law of today already says to a few answers. Everything that was not asked stays unknown, so that most of the
 * law is still open; only what it can answer for certain is told.
 */
@Component
class LawCheck {

    private static final String APPLICANT = "applicant";
    private static final String INDUSTRY = "/applicant/sector";

    private final Assess assess;
    private final Lawbook lawbook;
    private final Institutional institution;

    LawCheck(Institutional institution, Lawbook lawbook, Framework framework) {
        this.institution = institution;
        this.lawbook = lawbook;
        this.assess = new Assess(lawbook, framework);
    }

    /** The law's findings that the answers settle: figures held against a limit, and breaches. */
    List<Finding> settled(Product product, CheckAnswers answers) {
        return assess.assess(application(product, answers)).findings().stream()
                .filter(f -> f.outcome() == Outcome.NOT_MET
                        || (f.outcome() == Outcome.MET && f.measure().isPresent()))
                .toList();
    }

    /** The provisions that cannot be answered before the industry is known. */
    List<Citation> waitingForIndustry(Product product, CheckAnswers answers) {
        return assess.assess(application(product, answers)).findings().stream()
                .filter(f -> f instanceof Finding.Undetermined open
                        && open.questions().stream().anyMatch(q -> q.pointer().equals(INDUSTRY)))
                .map(Finding::provision)
                .distinct()
                .toList();
    }

    /** Every provision that the law of today holds a product against. */
    List<Citation> provisions(Product product) {
        return assess.assess(application(product, CheckAnswers.of(Map.of()))).findings().stream()
                .map(Finding::provision)
                .distinct()
                .toList();
    }

    /**
     * How much de minimis aid an undertaking may have.
     *
     * @param provision the provision that says so
     * @param euro the most, in euro
     */
    record AidCeiling(Citation provision, BigDecimal euro) {}

    /** The ceiling of today; empty where the law has none for the day, or one that depends on what was not asked. */
    Optional<AidCeiling> aidCeiling() {
        LocalDate today = institution.today();
        return DeMinimisRegulation.generalOn(today)
                .map(regulation -> new AidSituation(
                        regulation,
                        today,
                        MonthDay.of(1, 1),
                        new Fact<>("/applicant/roadFreight", Optional.empty()),
                        new Fact<>("/priorAid", Optional.of(List.of()))))
                .map(situation -> Headroom.of(situation, lawbook.on(today)))
                .flatMap(room -> room.ceiling().map(ceiling -> new AidCeiling(room.provision(), ceiling.getAmount())));
    }

    private Application application(Product product, CheckAnswers answers) {
        LocalDate today = institution.today();
        boolean loan = Form.valueOf(product.form()).isLoan();
        return new Application(
                "fit",
                today,
                Optional.of(today),
                Form.valueOf(product.form()),
                Optional.of(product.code()),
                Optional.empty(),
                applicant(answers, today),
                group(answers),
                plan(answers, loan),
                terms(answers, loan),
                Optional.empty(),
                StatedFacts.NONE,
                Discretion.NONE,
                Optional.empty(),
                Optional.empty());
    }

    /** The group of industries that was chosen; which of its divisions it is, nobody has asked. */
    private Optional<String> sector(CheckAnswers answers) {
        return institution.profile().catalogue().industries().stream()
                .filter(industry -> industry.code().equals(answers.form().value(CheckQuestion.INDUSTRY.slug())))
                .map(Industry::sector)
                .findFirst();
    }

    private Applicant applicant(CheckAnswers answers, LocalDate today) {
        LocalDate latestStart =
                answers.isStarting() ? today : today.minusYears(1).minusDays(1);
        return new Applicant(
                APPLICANT,
                Optional.empty(),
                Optional.empty(),
                Optional.of(answers.form().value("lan")),
                sector(answers),
                Optional.of(latestStart),
                MonthDay.of(1, 1),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Only a headcount beyond every limit says something by itself; below it the accounts are needed too. */
    private static Optional<Group> group(CheckAnswers answers) {
        if (answers.leastHeadcount() < CheckAnswers.LARGE) {
            return Optional.empty();
        }
        AnnualFigures large = new AnnualFigures(
                Optional.of(BigDecimal.valueOf(answers.leastHeadcount())),
                Optional.of(BigDecimal.ZERO),
                Optional.of(BigDecimal.ZERO));
        return Optional.of(new Group(List.of(Enterprise.ordinary(APPLICANT, large)), List.of(), List.of()));
    }

    private static List<FundSource> others(BigDecimal amount) {
        return amount.signum() == 0
                ? List.of()
                : List.of(new FundSource(
                        FundSource.Kind.OTHER_FINANCIER, Optional.empty(), amount, Optional.empty(), Optional.empty()));
    }

    /** The sums that were answered are of a loan; what a grant, a guarantee or a share would be is not known yet. */
    private static Plan plan(CheckAnswers answers, boolean loan) {
        Optional<List<FundSource>> sources =
                answers.others().filter(others -> loan).map(LawCheck::others);
        return new Plan(
                Optional.empty(),
                answers.need().filter(need -> loan),
                Optional.empty(),
                sources,
                Optional.empty(),
                Optional.empty(),
                Optional.of(answers.needs("PRODUCT")),
                Optional.of(answers.needs("EXPORT")));
    }

    private static Terms terms(CheckAnswers answers, boolean loan) {
        Optional<BigDecimal> asked = answers.need()
                .flatMap(need -> answers.others().map(need::subtract))
                .filter(a -> loan && a.signum() > 0);
        return new Terms(
                asked,
                Optional.of("SEK"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Terms.GuaranteeTerms.NONE);
    }
}
