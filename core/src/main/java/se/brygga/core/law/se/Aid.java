package se.brygga.core.law.se;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.brygga.core.financing.AidAnswer;
import se.brygga.core.financing.AidAnswer.Counted;
import se.brygga.core.financing.AidAnswer.Figures;
import se.brygga.core.financing.AidAnswer.Method;
import se.brygga.core.financing.AidAnswer.Open;
import se.brygga.core.financing.AidAnswer.Room;
import se.brygga.core.financing.Application;
import se.brygga.core.financing.RateTable;
import se.brygga.core.financing.StatedRates;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.Fact;
import se.brygga.core.law.Finding;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.Lookup.Gap;
import se.brygga.core.law.Lookup.Known;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Question;
import se.brygga.core.law.Value;
import se.brygga.core.law.Value.Count;
import se.brygga.core.law.Value.Day;
import se.brygga.core.law.Value.Words;
import se.brygga.core.law.eu.deminimis.DeMinimisRegulation;
import se.brygga.core.law.eu.deminimis.Headroom;
import se.brygga.core.law.eu.referencerate.GrossGrantEquivalent;
import se.brygga.core.law.eu.referencerate.Margins;

/**
 * The aid in a financing and the room for it under the de minimis regulation of the decision day (SFS 2009:41 9, 11 and
 * 32 §§; SFS 2012:872 4 and 7 §§).
 */
final class Aid {

    private final RateTable table;
    private final LawOn law;
    private final List<Finding> missing = new ArrayList<>();

    Aid(RateTable table, LawOn law) {
        this.table = table;
        this.law = law;
    }

    /**
     * The aid of an application: a loan by the reference-rate method, a guarantee at the whole guaranteed loan (32 §),
     * a grant at its amount.
     */
    AidAnswer of(Application application) {
        Optional<DeMinimisRegulation> regulation = DeMinimisRegulation.generalOn(application.decisionDate());
        if (!application.form().isDeMinimis()) {
            return new AidAnswer.NotDeMinimis();
        }
        if (regulation.isEmpty()) {
            return new Open(List.of(noRegulation(new Day(application.decisionDate()))));
        }
        Citation article = regulation.get().act().at("2");
        Optional<GrossGrantEquivalent> aid = grossGrantEquivalent(application, article);
        Optional<BigDecimal> perEuro = perEuro(application, article);
        Headroom headroom = UndertakingAid.headroom(application, regulation.get(), law);
        List<Finding> scope = Scope.of(application, regulation.get());
        if (aid.isEmpty() || perEuro.isEmpty()) {
            missing.addAll(scope);
            return new Open(missing);
        }
        Money eur = aid.get().inEuro(perEuro.get());
        List<Finding> findings = new ArrayList<>(List.of(headroom.check(eur)));
        findings.addAll(UndertakingAid.acrossPersons(application, regulation.get(), law, eur));
        findings.addAll(scope);
        Optional<Figures> figures = figures(application, aid.get(), eur, headroom);
        return figures.<AidAnswer>map(known -> new Counted(known, findings)).orElse(new Open(findings));
    }

    /** Aid without a regulation to grant it under is not lawful by silence: the day is asked for. */
    private static Finding noRegulation(Day day) {
        return Finding.undetermined(
                DeMinimisRegulation.GENERAL_2023.act().at("8"),
                new Explanation("eu.undertaking.no-act", day),
                List.of(new Question("/decisionDate", new Explanation("eu.undertaking.question.day", day))));
    }

    /** The figures shown beside the findings; none while the ceiling or the earlier aid is open. */
    private Optional<Figures> figures(Application application, GrossGrantEquivalent aid, Money eur, Headroom headroom) {
        Optional<BigDecimal> sek = Optional.of(aid.rounded())
                .filter(money -> money.getCurrencyUnit().getCode().equals("SEK"))
                .map(Money::getAmount);
        return headroom.ceiling()
                .flatMap(ceiling -> headroom.left().map(left -> {
                    Room room = new Room(
                            ceiling.getAmount(),
                            left.getAmount(),
                            left.minus(eur).getAmount());
                    return new Figures(method(application), sek, eur.getAmount(), room, headroom.provision());
                }));
    }

    /** How the aid was counted, for the letter and the register (SFS 2009:41 11 and 32 §§; SFS 2012:872 7 §). */
    private static Method method(Application application) {
        return switch (application.form().kind()) {
            case LOAN -> Method.REFERENCE_RATE;
            case GUARANTEE -> Method.WHOLE_GUARANTEED_LOAN;
            case GRANT, EQUITY -> Method.GRANT_AMOUNT;
        };
    }

    /** A guarantee counts as the whole loan behind it and a grant as its amount, so that only loans need rates. */
    private Optional<GrossGrantEquivalent> grossGrantEquivalent(Application application, Citation article) {
        if (application.form().isLoan()) {
            return loan(application, article);
        }
        Situation situation = new Situation(application, new AidAnswer.NotDeMinimis());
        Optional<GrossGrantEquivalent> whole = situation
                .amount()
                .value()
                .map(amount ->
                        GrossGrantEquivalent.flooredAtNought(CurrencyUnit.of(amount.currency()), amount.amount()));
        if (whole.isEmpty()) {
            missing.add(Fact.asking(article, List.of(situation.amount().question())));
        }
        return whole;
    }

    private Optional<GrossGrantEquivalent> loan(Application application, Citation article) {
        Optional<BigDecimal> base = application
                .rates()
                .flatMap(StatedRates::base)
                .map(rate -> rate.percent())
                .or(() -> known(table.base(), article).map(rate -> rate.percent()));
        Optional<Integer> margin = application
                .rates()
                .flatMap(StatedRates::marginBasisPoints)
                .or(() -> known(Margins.WITHOUT_HISTORY, article)
                        .map(count -> count.number().intValueExact()));
        LoanAidTerms terms = new LoanAidTerms(application);
        if (!terms.questions().isEmpty()) {
            missing.add(Fact.asking(article, terms.questions()));
        }
        return terms.questions().isEmpty() && base.isPresent() && margin.isPresent()
                ? terms.aid(base.get(), margin.get(), missing, article)
                : Optional.empty();
    }

    /** Kronor for one euro on the day of the grant. Nothing is converted twice, and aid in euro is never converted. */
    private Optional<BigDecimal> perEuro(Application application, Citation article) {
        String currency = application.terms().currency().orElse("SEK");
        if (currency.equals("EUR")) {
            return Optional.of(BigDecimal.ONE);
        }
        if (!currency.equals("SEK")) {
            missing.add(Finding.undetermined(
                    article,
                    new Explanation("aid.currency", new Words(currency)),
                    List.of(new Question(
                            "/terms/currency", new Explanation("question.aid.currency", new Words(currency))))));
            return Optional.empty();
        }
        return application
                .rates()
                .flatMap(StatedRates::sekPerEur)
                .or(() -> known(table.exchangeOn(application.decisionDate()), article)
                        .map(Count::number));
    }

    /** A gap in the tables stops the answer and names the day; it is never bridged by the value before it. */
    private <V extends Value> Optional<V> known(Parameter<V> parameter, Citation article) {
        return switch (law.lookup(parameter)) {
            case Known<V> known -> Optional.of(known.value());
            case Gap<V> gap -> {
                missing.add(LawOn.undetermined(gap, article));
                yield Optional.empty();
            }
        };
    }
}
