package se.brygga.core.law.se;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.brygga.core.enterprise.AnnualFigures;
import se.brygga.core.financing.Application;
import se.brygga.core.financing.Product;
import se.brygga.core.financing.Product.Kind;
import se.brygga.core.financing.Product.Term;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.Fact;
import se.brygga.core.law.Finding;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.Lookup.Known;
import se.brygga.core.law.Measure;
import se.brygga.core.law.Question;
import se.brygga.core.law.Value;
import se.brygga.core.law.Value.Amount;

/**
 * How large a firm the institution itself wants to serve. Of turnover and balance sheet total one within its limit is
 * enough, as in the Union's own definition of size (Regulation (EU) 651/2014, annex I article 2). Policy speaks of the
 * firm, not of its group.
 *
 * @param product the product whose terms are asked
 * @param application the application
 * @param law the law of the day
 */
record PolicySize(Product product, Application application, LawOn law) {

    /** The answer of a limit; where both are set they are one question, answered under the turnover's. */
    Optional<Finding> finding(Term term, Amount most) {
        Citation at = term.values().provision();
        if (term.kind() == Kind.MAX_TURNOVER) {
            return Optional.of(limit(Kind.MAX_BALANCE)
                    .map(balance -> either(at, most, balance))
                    .orElseGet(() -> turnover().then(at, known -> one(at, known, most))));
        }
        return limit(Kind.MAX_TURNOVER).isPresent()
                ? Optional.empty()
                : Optional.of(balance().then(at, known -> one(at, known, most)));
    }

    private Finding either(Citation at, Amount mostTurnover, Amount mostBalance) {
        if (!isWithin(turnover(), mostTurnover) && isWithin(balance(), mostBalance)) {
            return balance().then(at, known -> one(at, known, mostBalance));
        }
        List<Question> open = Stream.of(turnover(), balance())
                .filter(figure -> figure.value().isEmpty())
                .map(Fact::question)
                .toList();
        return open.isEmpty() || isWithin(turnover(), mostTurnover)
                ? turnover().then(at, known -> one(at, known, mostTurnover))
                : Fact.asking(at, open);
    }

    private static boolean isWithin(Fact<BigDecimal> figure, Amount most) {
        return figure.value()
                .filter(known -> known.compareTo(most.amount()) <= 0)
                .isPresent();
    }

    private static Finding one(Citation at, BigDecimal known, Amount most) {
        Amount value = new Amount(known, most.currency());
        return known.compareTo(most.amount()) <= 0
                ? Finding.met(at, Measure.of(value, most), new Explanation("policy.size.met", value, most))
                : Finding.notMet(at, Measure.of(value, most), new Explanation("policy.size.notMet", value, most));
    }

    private Optional<Amount> limit(Kind kind) {
        return product.terms().stream()
                .filter(term -> term.kind() == kind)
                .flatMap(term -> law.lookup(term.values()) instanceof Known<? extends Value> known
                                && known.value() instanceof Amount amount
                        ? Stream.of(amount)
                        : Stream.empty())
                .findFirst();
    }

    private Fact<BigDecimal> turnover() {
        return own("turnoverEur", AnnualFigures::turnoverEur);
    }

    private Fact<BigDecimal> balance() {
        return own("balanceSheetEur", AnnualFigures::balanceSheetEur);
    }

    private Fact<BigDecimal> own(String name, Function<AnnualFigures, Optional<BigDecimal>> figure) {
        return new Fact<>(
                "/group/enterprises/" + name,
                application
                        .group()
                        .flatMap(group -> group.enterprises().stream()
                                .filter(one ->
                                        one.id().equals(application.applicant().id()))
                                .findFirst()
                                .flatMap(one -> figure.apply(one.figures()))));
    }
}
