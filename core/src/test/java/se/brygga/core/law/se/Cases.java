package se.brygga.core.law.se;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.brygga.core.enterprise.AnnualFigures;
import se.brygga.core.enterprise.Enterprise;
import se.brygga.core.financing.Applicant;
import se.brygga.core.financing.Applicant.LegalForm;
import se.brygga.core.financing.Application;
import se.brygga.core.financing.Application.Decider;
import se.brygga.core.financing.Application.FirstLoan;
import se.brygga.core.financing.Assessment;
import se.brygga.core.financing.Form;
import se.brygga.core.financing.Framework;
import se.brygga.core.financing.Group;
import se.brygga.core.financing.Plan;
import se.brygga.core.financing.Plan.FundSource;
import se.brygga.core.financing.PriorAid;
import se.brygga.core.financing.StatedFacts;
import se.brygga.core.financing.StatedFacts.EquityFacts;
import se.brygga.core.financing.StatedFacts.GuaranteeFacts;
import se.brygga.core.financing.StatedRates;
import se.brygga.core.financing.Terms;
import se.brygga.core.financing.Terms.Collateral;
import se.brygga.core.financing.Terms.GuaranteeTerms;
import se.brygga.core.financing.Terms.RateStep;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Degree;
import se.brygga.core.law.Discretion;
import se.brygga.core.law.Finding;
import se.brygga.core.law.Judgement;
import se.brygga.core.law.Reason;
import se.brygga.core.law.Value.Rate;

/** The cases that the tests start from. */
public final class Cases {

    static final Assess ASSESS = new Assess(SwedishLaw.LAWBOOK, Framework.NONE);

    private Cases() {}

    /** The sample of the contract, word by word. */
    public static Application sample() {
        return new Application(
                "c1",
                LocalDate.of(2010, 5, 3),
                Optional.of(LocalDate.of(2010, 4, 1)),
                Form.START_UP_LOAN,
                Optional.empty(),
                Optional.of(new Decider(Optional.of("malardalen"), Optional.of(false))),
                applicant(LocalDate.of(2010, 4, 15)),
                Optional.of(new Group(
                        List.of(Enterprise.ordinary("A", AnnualFigures.of("2", "0", "50000"))), List.of(), List.of())),
                plan("3400000", own("340000"), bank("2060000")),
                terms("1000000", 72, 24, "0%", "5.49%"),
                Optional.of(
                        List.of(new PriorAid("A", LocalDate.of(2009, 1, 10), new BigDecimal("20000"), "1998/2006"))),
                new StatedFacts(
                        Optional.of(true),
                        Optional.of(false),
                        Optional.of(true),
                        Optional.empty(),
                        GuaranteeFacts.NONE,
                        EquityFacts.NONE),
                new Discretion(
                        List.of(reason("SFS 2009:41 16 §", Degree.EXCEPTIONAL_REASONS)),
                        List.of(new Judgement(
                                at("SFS 2009:41 12 §"), true, "…", "h1", Optional.of(LocalDate.of(2010, 5, 2))))),
                Optional.of(new StatedRates(
                        Optional.of(Rate.percent("1.02")), Optional.of(400), Optional.of(new BigDecimal("9.6250")))),
                Optional.empty());
    }

    /**
     * A micro loan of 200 000 kronor at 6 % over three years to a firm that has started, everything in order and
     * judged.
     */
    static Application microLoan() {
        return judged(sample().withForm(Form.MICRO_LOAN)
                .withPlan(plan("200000"))
                .withTerms(terms("200000", 36, 0, "6%").withCollateral(Optional.of(List.of(pledge("100000"))))));
    }

    /** A business loan of 800 000 kronor of a need of one million, everything in order and judged. */
    static Application businessLoan() {
        return judged(sample().withForm(Form.BUSINESS_LOAN)
                .withPlan(plan("1000000", bank("200000")))
                .withTerms(terms("800000", 60, 0, "6%").withCollateral(Optional.of(List.of(pledge("800000"))))));
    }

    /** The same business loan under the ordinance of 2012, to a firm that has been running since 2010. */
    static Application businessLoanToday() {
        return businessLoan().withDecisionDate(LocalDate.of(2020, 6, 15)).withPriorAid(Optional.of(List.of()));
    }

    static Applicant applicant(LocalDate start) {
        return new Applicant(
                "A",
                Optional.of(LegalForm.LIMITED_COMPANY),
                Optional.of("5500000004"),
                Optional.of("19"),
                Optional.of("62010"),
                Optional.of(start),
                MonthDay.of(1, 1),
                Optional.of(false),
                Optional.of(false),
                Optional.of(false),
                Optional.of(false));
    }

    static Plan plan(String need, FundSource... sources) {
        return new Plan(
                Optional.of("Start of a software company"),
                Optional.of(new BigDecimal(need)),
                Optional.of(84),
                Optional.of(List.of(sources)),
                Optional.of(List.of()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static FundSource own(String amount) {
        return new FundSource(
                FundSource.Kind.OWN_FUNDS,
                Optional.empty(),
                new BigDecimal(amount),
                Optional.empty(),
                Optional.of(true));
    }

    static FundSource bank(String amount) {
        return new FundSource(
                FundSource.Kind.OTHER_FINANCIER,
                Optional.of("Bank"),
                new BigDecimal(amount),
                Optional.of(true),
                Optional.of(true));
    }

    static Terms terms(String amount, int months, int free, String first, String... later) {
        List<RateStep> rates = new ArrayList<>(List.of(new RateStep(1, percent(first))));
        for (String rate : later) {
            rates.add(new RateStep(25, percent(rate)));
        }
        return new Terms(
                Optional.of(new BigDecimal(amount)),
                Optional.of("SEK"),
                Optional.of(months),
                Optional.of(rates),
                Optional.of(false),
                Optional.of(free),
                Optional.of(12),
                Optional.of(Terms.Amortisation.STRAIGHT_LINE),
                Optional.of(List.of()),
                GuaranteeTerms.NONE);
    }

    static Collateral pledge(String value) {
        return new Collateral("floating charge", Optional.of(new BigDecimal(value)), Optional.of(false));
    }

    static FirstLoan firstLoan(String granted, String received) {
        return new FirstLoan(
                Optional.of(LocalDate.parse(granted)),
                Optional.of(LocalDate.parse(received)),
                Optional.of(LocalDate.parse(granted)));
    }

    static Application judged(Application application) {
        List<Judgement> all = new ArrayList<>();
        for (String provision : List.of(
                "SFS 2009:41 1 §",
                "SFS 2009:41 11 §",
                "SFS 2009:41 12 §",
                "SFS 2009:41 13 §",
                "SFS 2012:872 1 §",
                "SFS 2012:872 8 §")) {
            all.add(new Judgement(at(provision), true, "weighed", "h1", Optional.empty()));
        }
        return application.withDiscretion(new Discretion(List.of(), all));
    }

    static Application withReason(Application application, String provision, Degree degree) {
        return application.withDiscretion(new Discretion(
                List.of(reason(provision, degree)), application.discretion().judgements()));
    }

    static Reason reason(String provision, Degree degree) {
        return new Reason(at(provision), degree, "…", "h1", Optional.empty());
    }

    static Citation at(String provision) {
        return Citation.parse(provision).orElseThrow();
    }

    static Assessment assess(Application application) {
        return ASSESS.assess(application);
    }

    /** The findings on a section, whatever paragraph they cite. */
    static List<Finding> on(Application application, String section) {
        return assess(application).findings().stream()
                .filter(finding ->
                        finding.provision().atSectionLevel().equals(at(section).atSectionLevel()))
                .toList();
    }

    /** The one finding whose measure has this limit. */
    static Finding limited(Application application, String provision, String limit) {
        return on(application, provision).stream()
                .filter(finding -> finding.measure()
                        .filter(measure -> measure.limit().equals(limit))
                        .isPresent())
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError("no finding with limit " + limit + " in " + on(application, provision)));
    }

    private static Rate percent(String rate) {
        return Rate.percent(rate.replace("%", ""));
    }
}
