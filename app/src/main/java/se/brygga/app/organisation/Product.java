package se.brygga.app.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the institution offers under a name of its own.
 *
 * @param code the product's name in data
 * @param form the form of financing that the law knows it as
 * @param names what people call it
 * @param about one sentence on what it is for
 * @param periods when it is offered, and on what footing
 * @param terms its policy terms by date
 */
public record Product(
        String code, String form, Texts names, Texts about, List<Dated<Basis>> periods, List<Dated<Term>> terms) {

    /** What sets a product's limits. */
    public enum Basis {
        /** The law itself. */
        LAW,
        /** The institution's own policy within the law. */
        POLICY
    }

    /**
     * A policy term.
     *
     * @param kind what it limits or costs
     * @param value an amount, a count, a fraction, or 1 and 0 for yes and no; empty where looked for and not found
     */
    public record Term(TermKind kind, Optional<BigDecimal> value) {}

    public Product {
        periods = List.copyOf(periods);
        terms = List.copyOf(terms);
    }

    /** The footing on which it is offered on the day; empty when it is not. */
    public Optional<Basis> offeredOn(LocalDate day) {
        return Dated.on(day, periods).map(Dated::value);
    }

    /** The terms that hold on the day. */
    public List<Dated<Term>> termsOn(LocalDate day) {
        return terms.stream().filter(each -> each.validity().holdsOn(day)).toList();
    }

    /** The known value of one term on the day. */
    public Optional<BigDecimal> term(TermKind kind, LocalDate day) {
        return termsOn(day).stream()
                .filter(each -> each.value().kind() == kind)
                .flatMap(each -> each.value().value().stream())
                .findFirst();
    }

    /** How policy citations name a term of this product, such as {@code micro-loan.max}. */
    public String citation(TermKind kind) {
        return citation(kind.key());
    }

    /** How policy citations name something about this product. */
    String citation(String name) {
        return code.toLowerCase(Locale.ROOT).replace('_', '-') + "." + name;
    }
}
