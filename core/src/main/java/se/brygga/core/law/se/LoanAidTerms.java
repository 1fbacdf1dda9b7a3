package se.brygga.core.law.se;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import se.brygga.core.financing.AidAnswer;
import se.brygga.core.financing.Application;
import se.brygga.core.financing.Terms;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.Fact;
import se.brygga.core.law.Finding;
import se.brygga.core.law.Question;
import se.brygga.core.law.Value.Rate;
import se.brygga.core.law.eu.referencerate.AidRates;
import se.brygga.core.law.eu.referencerate.Amortisation;
import se.brygga.core.law.eu.referencerate.GrossGrantEquivalent;
import se.brygga.core.law.eu.referencerate.LoanAid;
import se.brygga.core.law.eu.referencerate.LoanPlan;
import se.brygga.core.law.eu.referencerate.LoanShape;
import se.brygga.core.law.eu.referencerate.RateStep;

/** A loan's terms as the reference-rate method needs them, or the questions about those that are missing. */
final class LoanAidTerms {

    private final Application application;
    private final List<Question> questions = new ArrayList<>();

    LoanAidTerms(Application application) {
        this.application = application;
        Situation situation = new Situation(application, new AidAnswer.NotDeMinimis());
        Fact<Terms.Amortisation> amortisation =
                new Fact<>("/terms/amortisation", application.terms().amortisation());
        for (Fact<?> fact : List.of(
                situation.amount(),
                situation.termMonths(),
                situation.rates(),
                situation.paymentsPerYear(),
                amortisation)) {
            if (fact.value().isEmpty()) {
                questions.add(fact.question());
            }
        }
        if (amortisation.value().filter(Terms.Amortisation.BULLET::equals).isEmpty()
                && situation.amortisationFreeMonths().value().isEmpty()) {
            questions.add(situation.amortisationFreeMonths().question());
        }
    }

    /** What has to be known before the aid can be counted, in the order of the terms. */
    List<Question> questions() {
        return List.copyOf(questions);
    }

    /**
     * The aid, or a finding that the terms do not make a loan. A loan whose interest depends on profit is counted at
     * its stated, guaranteed rate.
     */
    Optional<GrossGrantEquivalent> aid(BigDecimal base, int margin, List<Finding> missing, Citation article) {
        Terms terms = application.terms();
        int perYear = terms.paymentsPerYear().orElseThrow();
        int months = terms.termMonths().orElseThrow();
        int free = terms.amortisationFreeMonths().orElse(0);
        boolean fits = perYear > 0
                && 12 % perYear == 0
                && months > 0
                && months * perYear % 12 == 0
                && free * perYear % 12 == 0
                && (free < months || terms.amortisation().orElseThrow() == Terms.Amortisation.BULLET)
                && terms.amount().orElseThrow().signum() > 0
                && stepsFit(perYear, months);
        if (!fits) {
            missing.add(Finding.undetermined(
                    article,
                    new Explanation("aid.terms"),
                    List.of(new Question("/terms", new Explanation("question.aid.terms")))));
            return Optional.empty();
        }
        Amortisation amortisation =
                Amortisation.valueOf(terms.amortisation().orElseThrow().name());
        LoanShape shape = new LoanShape(
                terms.amount().orElseThrow(), months * perYear / 12, perYear, free * perYear / 12, amortisation);
        LoanPlan plan = LoanPlan.of(shape, steps(perYear));
        return Optional.of(LoanAid.in(
                        plan,
                        AidRates.of(new Rate(base), margin),
                        CurrencyUnit.of(terms.currency().orElseThrow()))
                .total());
    }

    /** Steps begin with the first month, come in order, and change only where a payment period begins. */
    private boolean stepsFit(int perYear, int months) {
        int last = 0;
        for (Terms.RateStep step : application.terms().rates().orElseThrow()) {
            boolean inOrder = last == 0 ? step.fromMonth() == 1 : step.fromMonth() > last;
            if (!inOrder || step.fromMonth() > months || (step.fromMonth() - 1) * perYear % 12 != 0) {
                return false;
            }
            last = step.fromMonth();
        }
        return true;
    }

    /** From months, which people write, to payment periods, which the method counts. */
    private List<RateStep> steps(int perYear) {
        return application.terms().rates().orElseThrow().stream()
                .map(step -> new RateStep((step.fromMonth() - 1) * perYear / 12 + 1, step.annual()))
                .toList();
    }
}
