package se.brygga.core.law.se;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.brygga.core.enterprise.Enterprise;
import se.brygga.core.financing.Applicant.LegalForm;
import se.brygga.core.financing.Framework;
import se.brygga.core.financing.Product;
import se.brygga.core.financing.Product.Term;
import se.brygga.core.financing.Terms.RateStep;
import se.brygga.core.law.Act;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.Fact;
import se.brygga.core.law.Finding;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.Limits;
import se.brygga.core.law.Lookup;
import se.brygga.core.law.Lookup.Known;
import se.brygga.core.law.Measure;
import se.brygga.core.law.Outcome;
import se.brygga.core.law.Value;
import se.brygga.core.law.Value.Amount;
import se.brygga.core.law.Value.Count;
import se.brygga.core.law.Value.Day;
import se.brygga.core.law.Value.Months;
import se.brygga.core.law.Value.Rate;
import se.brygga.core.law.Value.Share;
import se.brygga.core.law.Value.Words;

/** The institution's own terms for a product: a layer beside the law that never changes the law's outcome. */
final class PolicyRules {

    private static final Share NOBODY = Share.percent("0");

    private final Product product;
    private final Situation situation;
    private final LawOn law;

    private PolicyRules(Product product, Situation situation, LawOn law) {
        this.product = product;
        this.situation = situation;
        this.law = law;
    }

    /** What the terms of the product answer; nothing where the institution has no such product. */
    static List<Finding> under(Framework framework, Situation situation, LawOn law) {
        return framework
                .productFor(situation.application())
                .map(product -> new PolicyRules(product, situation, law).findings())
                .orElse(List.of());
    }

    /** Whether the product is offered at all, who may decide it where, then its terms in the order of the profile. */
    private List<Finding> findings() {
        LocalDate day = situation.decisionDate();
        boolean offered = product.offered().stream().anyMatch(period -> period.contains(day))
                && product.form() == situation.form();
        List<Finding> findings = new ArrayList<>();
        Explanation because = new Explanation(
                offered ? "policy.offered" : "policy.notOffered", new Words(product.code()), new Day(day));
        findings.add(offered ? Finding.met(product.offering(), because) : Finding.notMet(product.offering(), because));
        findings.addAll(area());
        product.terms().stream().flatMap(this::term).forEach(findings::add);
        return findings.stream()
                .map(situation.application().discretion()::settle)
                .toList();
    }

    /**
     * The ordinance of 2012 no longer says that a company keeps to its area; the institution's division of its work
     * still does, so that from then on it is policy. Where nobody has said who decides, it is nobody's yet.
     */
    private List<Finding> area() {
        Citation at = new Citation(product.offering().act(), Act.Style.TERM, "area", 0, 0);
        return Acts.SFS_2009_41.inForceOn(situation.decisionDate())
                        || situation.company().value().isEmpty()
                ? List.of()
                : Areas.of(at, situation, law);
    }

    /** A term without a value on the day is no limit; it is not looked for in the law. */
    private Stream<Finding> term(Term term) {
        Lookup<? extends Value> lookup = law.lookup(term.values());
        return lookup instanceof Known<? extends Value> known ? finding(term, known.value()).stream() : Stream.empty();
    }

    private Optional<Finding> finding(Term term, Value value) {
        Citation at = term.values().provision();
        return switch (term.kind()) {
            case MIN -> Optional.of(situation.amount().then(at, amount -> least(at, amount, (Amount) value)));
            case MAX -> Optional.of(situation.amount().then(at, amount -> Limits.atMost(at, amount, (Amount) value)));
            case MAX_FOR_START_UPS -> forStartUps(at, (Amount) value);
            case MAX_TERM ->
                Optional.of(situation
                        .termMonths()
                        .then(at, months -> Limits.atMost(at, new Months(months), (Months) value, "policy.term")));
            case MAX_AMORTISATION_FREE ->
                Optional.of(situation
                        .amortisationFreeMonths()
                        .then(
                                at,
                                months -> Limits.atMost(
                                        at, new Months(months), (Months) value, "policy.amortisationFree")));
            case CO_FINANCE -> coFinance(at, (Share) value);
            case CO_FINANCE_ABOVE -> known(Product.Kind.CO_FINANCE).isPresent() ? Optional.empty() : someOthers(at);
            case MAX_HEADCOUNT ->
                Optional.of(headcount().then(at, count -> headcount(at, new Count(count), (Count) value)));
            case MAX_TURNOVER, MAX_BALANCE ->
                new PolicySize(product, situation.application(), law).finding(term, (Amount) value);
            case MAX_INTEREST -> Optional.of(situation.rates().then(at, rates -> highest(at, rates, (Rate) value)));
            case MIN_INTEREST -> Optional.of(situation.rates().then(at, rates -> lowest(at, rates, (Rate) value)));
            case LIMITED_COMPANIES_ONLY ->
                value.machine().equals("YES") ? Optional.of(limitedCompany(at)) : Optional.empty();
        };
    }

    /**
     * A smallest amount is for the office that handles the case; no act has one. In another currency it is asked about,
     * as a largest amount is.
     */
    private static Finding least(Citation at, Amount amount, Amount least) {
        if (!amount.currency().equals(least.currency())) {
            return Limits.atMost(at, amount, least);
        }
        boolean met = amount.amount().compareTo(least.amount()) >= 0;
        return answer(met, at, amount, least, "policy.min");
    }

    /**
     * A lower ceiling for those who start, by the same window around the decision that the law's own rules use. When
     * operations begin is asked for only where the ceiling would be passed.
     */
    private Optional<Finding> forStartUps(Citation at, Amount most) {
        Fact<LocalDate> start = situation.operationsStart();
        Finding limit = situation.amount().then(at, amount -> Limits.atMost(at, amount, most));
        if (start.value().isEmpty()) {
            return limit.outcome() == Outcome.MET
                    ? Optional.empty()
                    : Optional.of(Fact.asking(at, List.of(start.question())));
        }
        return Starting.isStarting(start.value().get(), situation.decisionDate(), law)
                ? Optional.of(limit)
                : Optional.empty();
    }

    /** Where the policy names an amount above which others must take part, nothing is asked up to it. */
    private Optional<Finding> coFinance(Citation at, Share least) {
        return overThreshold(
                at,
                () -> situation
                        .amount()
                        .and(situation.need(), at, (amount, need) -> coFinance(at, amount, need, least)));
    }

    /** Above the amount others must take part, with however little, where the policy names no share. */
    private Optional<Finding> someOthers(Citation at) {
        return overThreshold(
                at,
                () -> situation.amount().and(situation.need(), at, (amount, need) -> {
                    Share others = others(amount, need);
                    boolean met = others.part().signum() > 0;
                    Explanation because = new Explanation(
                            met ? "policy.someOthers.met" : "policy.someOthers.notMet", Limits.percent(others, NOBODY));
                    Measure measure = Measure.of(others, NOBODY);
                    return met ? Finding.met(at, measure, because) : Finding.notMet(at, measure, because);
                }));
    }

    /** What is asked above the amount that the policy names; always, where it names none. */
    private Optional<Finding> overThreshold(Citation at, Supplier<Finding> above) {
        Optional<Amount> threshold = known(Product.Kind.CO_FINANCE_ABOVE)
                .filter(Amount.class::isInstance)
                .map(Amount.class::cast);
        Optional<Finding> against =
                threshold.flatMap(most -> situation.amount().value().map(amount -> Limits.atMost(at, amount, most)));
        return switch (against.map(Finding::outcome).orElse(Outcome.NOT_MET)) {
            case MET -> Optional.empty();
            case UNDETERMINED -> against;
            case NOT_MET, FOR_JUDGEMENT -> Optional.of(above.get());
        };
    }

    /** The value of another term of the product on the day. */
    private Optional<Value> known(Product.Kind kind) {
        return product.terms().stream()
                .filter(term -> term.kind() == kind)
                .flatMap(term -> law.lookup(term.values()) instanceof Known<? extends Value> known
                        ? Stream.<Value>of(known.value())
                        : Stream.empty())
                .findFirst();
    }

    /**
     * What others bear is the need less this financing, whoever they are: their names are for the law's own sections.
     */
    private static Finding coFinance(Citation at, Amount amount, BigDecimal need, Share least) {
        return Limits.atLeast(at, others(amount, need), least, "policy.coFinance");
    }

    private static Share others(Amount amount, BigDecimal need) {
        return new Share(need.subtract(amount.amount()).max(BigDecimal.ZERO), need);
    }

    /** The applicant's own headcount; policy speaks of the firm, not of its group. */
    private Fact<BigDecimal> headcount() {
        String id = situation.application().applicant().id();
        Optional<Enterprise> own = situation
                .application()
                .group()
                .flatMap(group -> group.enterprises().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst());
        return new Fact<>(
                "/group/enterprises/headcount", own.flatMap(one -> one.figures().headcount()));
    }

    private static Finding headcount(Citation at, Count count, Count most) {
        return answer(count.number().compareTo(most.number()) <= 0, at, count, most, "policy.headcount");
    }

    /** A cap on interest must hold in every period, so that the highest step decides. */
    private static Finding highest(Citation at, List<RateStep> rates, Rate most) {
        Rate highest = new Rate(rates.stream()
                .map(step -> step.annual().percent())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO));
        return answer(highest.percent().compareTo(most.percent()) <= 0, at, highest, most, "policy.maxInterest");
    }

    /** A floor under interest must hold in every period, so that the lowest step decides. */
    private static Finding lowest(Citation at, List<RateStep> rates, Rate least) {
        Rate lowest = new Rate(rates.stream()
                .map(step -> step.annual().percent())
                .min(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO));
        return answer(lowest.percent().compareTo(least.percent()) >= 0, at, lowest, least, "policy.minInterest");
    }

    /** Which legal form a firm has is a fact of the register; unknown is asked for. */
    private Finding limitedCompany(Citation at) {
        return new Fact<>(
                        "/applicant/legalForm",
                        situation.application().applicant().legalForm())
                .then(at, form -> Limits.stated(at, form == LegalForm.LIMITED_COMPANY, "policy.limitedCompany"));
    }

    private static Finding answer(boolean met, Citation at, Value value, Value limit, String key) {
        Explanation because = new Explanation(key + (met ? ".met" : ".notMet"), value, limit);
        return met
                ? Finding.met(at, Measure.of(value, limit), because)
                : Finding.notMet(at, Measure.of(value, limit), because);
    }
}
