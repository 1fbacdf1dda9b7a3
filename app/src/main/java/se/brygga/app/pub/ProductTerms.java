package se.brygga.app.pub;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.brygga.app.organisation.Product;
import se.brygga.app.organisation.TermKind;
import se.brygga.app.web.ui.Fact;
import se.brygga.app.web.ui.Formats;
import se.brygga.app.web.ui.Ui;

/**
 * A product's terms on a day, in words. What the profile does not know is left out or said to be unknown, never
 * guessed.
 *
 * @param product the product
 * @param day the day on which the terms hold
 * @param ui words and formats of the page
 */
record ProductTerms(Product product, LocalDate day, Ui ui) {

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        who().ifPresent(text -> facts.add(Fact.of(ui.say("pub.terms.who"), text)));
        facts.add(Fact.of(ui.say("pub.terms.amount"), amount()));
        share(TermKind.CO_FINANCE)
                .ifPresent(s -> facts.add(Fact.of(ui.say("pub.terms.share"), ui.say("pub.terms.share.others", s))));
        months(TermKind.MAX_TERM_MONTHS)
                .ifPresent(m -> facts.add(Fact.of(ui.say("pub.terms.term"), ui.say("pub.terms.months", m))));
        months(TermKind.MAX_AMORTISATION_FREE_MONTHS)
                .ifPresent(m -> facts.add(Fact.of(ui.say("pub.terms.grace"), ui.say("pub.terms.months", m))));
        price().ifPresent(facts::add);
        fee().ifPresent(text -> facts.add(Fact.of(ui.say("pub.terms.fee"), text)));
        prepayment().ifPresent(text -> facts.add(Fact.of(ui.say("pub.terms.prepayment"), text)));
        share(TermKind.PERSONAL_GUARANTEE)
                .ifPresent(s ->
                        facts.add(Fact.of(ui.say("pub.terms.security"), ui.say("pub.terms.security.personal", s))));
        count(TermKind.HANDLING_DAYS)
                .ifPresent(d -> facts.add(Fact.of(ui.say("pub.terms.time"), ui.say("pub.terms.time.days", d))));
        return facts;
    }

    private Optional<String> who() {
        Optional<String> headcount = count(TermKind.MAX_HEADCOUNT).map(n -> ui.say("pub.terms.who.headcount", n));
        Optional<String> form = term(TermKind.LIMITED_COMPANIES_ONLY)
                .filter(f -> f.signum() > 0)
                .map(f -> ui.say("pub.terms.who.limited"));
        return headcount.or(() -> form);
    }

    private String amount() {
        Optional<String> min = money(TermKind.MIN);
        Optional<String> max = money(TermKind.MAX);
        if (min.isPresent() && max.isPresent()) {
            return ui.say("pub.terms.amount.between", min.get(), max.get());
        }
        return max.map(m -> ui.say("pub.terms.amount.most", m)).orElseGet(() -> ui.say("pub.terms.amount.need"));
    }

    private Optional<Fact> price() {
        Optional<Fact> yearly = share(TermKind.ANNUAL_FEE)
                .map(s -> Fact.of(ui.say("pub.terms.annual"), ui.say("pub.terms.annual.share", s)));
        Optional<Fact> interest = share(TermKind.INTEREST_SURCHARGE)
                .map(s -> Fact.of(ui.say("pub.terms.interest"), ui.say("pub.terms.interest.own", s)));
        return yearly.or(() -> interest);
    }

    private Optional<String> fee() {
        Optional<String> share = share(TermKind.SET_UP_FEE_SHARE)
                .map(s -> ui.say(
                        "pub.terms.fee.share",
                        s,
                        money(TermKind.SET_UP_FEE_MIN).orElse("0"),
                        money(TermKind.SET_UP_FEE_MAX).orElse("–")));
        return money(TermKind.SET_UP_FEE).or(() -> share);
    }

    private Optional<String> prepayment() {
        return share(TermKind.PREPAYMENT_FEE)
                .flatMap(s -> count(TermKind.PREPAYMENT_FEE_WITHIN_MONTHS)
                        .map(m -> ui.say("pub.terms.prepayment.share", s, m)));
    }

    private Optional<BigDecimal> term(TermKind kind) {
        return product.term(kind, day);
    }

    private Optional<String> money(TermKind kind) {
        return term(kind).map(format()::money);
    }

    private Optional<String> share(TermKind kind) {
        return term(kind).map(format()::share);
    }

    private Optional<String> count(TermKind kind) {
        return term(kind).map(format()::number);
    }

    private Optional<String> months(TermKind kind) {
        return count(kind);
    }

    private Formats format() {
        return ui.format();
    }
}
