package se.brygga.core.law.se;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.brygga.core.financing.AidAnswer;
import se.brygga.core.financing.Application;
import se.brygga.core.financing.Application.Decider;
import se.brygga.core.financing.Application.FirstLoan;
import se.brygga.core.financing.CompanyArea;
import se.brygga.core.financing.Form;
import se.brygga.core.financing.Plan.FundSource;
import se.brygga.core.financing.Terms.Collateral;
import se.brygga.core.financing.Terms.RateStep;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Fact;
import se.brygga.core.law.Value.Amount;
import se.brygga.core.law.Value.Share;

/**
 * What a Swedish rule looks at: the application, and the aid it holds. Every fact comes with the question to ask when
 * it is unknown.
 *
 * @param application the application
 * @param aid the aid it holds
 * @param areas which company of the institution decides where
 */
public record Situation(Application application, AidAnswer aid, List<CompanyArea> areas) {

    /** Keeps a copy of the list. */
    public Situation {
        areas = List.copyOf(areas);
    }

    /** An application seen by itself, without the institution that decides on it. */
    public Situation(Application application, AidAnswer aid) {
        this(application, aid, List.of());
    }

    /** The form applied for. */
    public Form form() {
        return application.form();
    }

    /** The day of the decision. */
    public LocalDate decisionDate() {
        return application.decisionDate();
    }

    /** The amount with its currency. */
    public Fact<Amount> amount() {
        var terms = application.terms();
        Optional<Amount> amount =
                terms.amount().flatMap(number -> terms.currency().map(currency -> new Amount(number, currency)));
        return new Fact<>(terms.amount().isEmpty() ? "/terms/amount" : "/terms/currency", amount);
    }

    /** The calculated need; one that is not above nought is no answer. */
    public Fact<BigDecimal> need() {
        return new Fact<>("/plan/need", application.plan().need().filter(need -> need.signum() > 0));
    }

    /** The term in months. */
    public Fact<Integer> termMonths() {
        return new Fact<>("/terms/termMonths", application.terms().termMonths());
    }

    /** Months without principal. */
    public Fact<Integer> amortisationFreeMonths() {
        return new Fact<>("/terms/amortisationFreeMonths", application.terms().amortisationFreeMonths());
    }

    /** Payments per year. */
    public Fact<Integer> paymentsPerYear() {
        return new Fact<>("/terms/paymentsPerYear", application.terms().paymentsPerYear());
    }

    /** The rates; an empty list is no answer. */
    public Fact<List<RateStep>> rates() {
        return new Fact<>("/terms/rates", application.terms().rates().filter(Predicate.not(List::isEmpty)));
    }

    /** The collateral. */
    public Fact<List<Collateral>> collateral() {
        return new Fact<>("/terms/collateral", application.terms().collateral());
    }

    /** What others bear. */
    public Fact<List<FundSource>> sources() {
        return new Fact<>("/plan/sources", application.plan().sources());
    }

    /** When operations begin. */
    public Fact<LocalDate> operationsStart() {
        return new Fact<>("/applicant/operationsStart", application.applicant().operationsStart());
    }

    /** When operations began, as tested at the first start-up loan. */
    public Fact<LocalDate> firstOperationsStart() {
        return new Fact<>("/firstLoan/operationsStart", application.firstLoan().flatMap(FirstLoan::operationsStart));
    }

    /** When the first start-up loan was granted. */
    public Fact<LocalDate> firstLoanGranted() {
        return new Fact<>("/firstLoan/granted", application.firstLoan().flatMap(FirstLoan::granted));
    }

    /** When the application for a supplementary loan arrived. */
    public Fact<LocalDate> supplementReceived() {
        return new Fact<>(
                "/firstLoan/applicationReceived",
                application.firstLoan().flatMap(FirstLoan::applicationReceived).or(application::applicationDate));
    }

    /** The company that decides. */
    public Fact<String> company() {
        return new Fact<>("/decider/company", application.decider().flatMap(Decider::company));
    }

    /** The county of the firm's seat. */
    public Fact<String> county() {
        return new Fact<>("/applicant/county", application.applicant().county());
    }

    /** A stated fact. */
    public Fact<Boolean> stated(String name, Optional<Boolean> value) {
        return new Fact<>("/facts/" + name, value);
    }

    /** Whether a person has recorded a judgement on the section. */
    public boolean judged(Citation provision) {
        return application.discretion().judgementOn(provision).isPresent();
    }

    /** The part of the need that the amount covers. */
    public static Share shareOf(Amount amount, BigDecimal need) {
        return new Share(amount.amount(), need);
    }
}
