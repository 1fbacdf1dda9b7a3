package se.brygga.core.law.se;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.brygga.core.financing.AidAnswer;
import se.brygga.core.financing.Application;
import se.brygga.core.financing.Assessment;
import se.brygga.core.financing.Framework;
import se.brygga.core.financing.Receipts;
import se.brygga.core.law.Act;
import se.brygga.core.law.Duty;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.Finding;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.Lawbook;
import se.brygga.core.law.Question;
import se.brygga.core.law.Value.Day;
import se.brygga.core.law.eu.deminimis.DeMinimisRegulation;
import se.brygga.core.law.se.procedure.ProcedureDuties;

/**
 * Assesses applications under the law of their decision day. Holds no state of a case; may be shared between threads.
 *
 * <p>Facts in, findings out: nothing is guessed, nothing is decided, and the receipt lets anyone do the same again.
 */
public final class Assess {

    private final Lawbook lawbook;
    private final Framework framework;

    /** An assessor under a lawbook and an institution's own terms. */
    public Assess(Lawbook lawbook, Framework framework) {
        this.lawbook = lawbook;
        this.framework = framework;
    }

    /** The answer of the law, and of the institution's policy beside it. */
    public Assessment assess(Application application) {
        LawOn law = lawbook.on(application.decisionDate());
        return SwedishLaw.ordinanceOn(application.decisionDate())
                .map(ordinance -> under(ordinance, application, law))
                .orElseGet(() -> noAct(application, law));
    }

    private Assessment under(Ordinance ordinance, Application application, LawOn law) {
        AidAnswer aid = new Aid(framework.rates(), law).of(application);
        Situation situation = new Situation(application, aid, framework.areas());
        List<Finding> findings = ordinance.rules(application.form()).stream()
                .flatMap(rule -> rule.apply(situation, law).stream())
                .map(application.discretion()::settle)
                .toList();
        List<Finding> policy = PolicyRules.under(framework, situation, law);
        List<Duty> duties = new ArrayList<>(ordinance.duties(situation, law));
        if (application.form().isDeMinimis()) {
            duties.addAll(ProcedureDuties.aroundDeMinimis(law.day()));
        }
        duties.addAll(ProcedureDuties.under(law));
        Optional<AidAnswer.Figures> figures =
                aid instanceof AidAnswer.Counted counted ? Optional.of(counted.figures()) : Optional.empty();
        return Receipts.seal(
                framework,
                law,
                new Receipts.Unsealed(application, acts(ordinance, application), findings, policy, duties, figures));
    }

    private static List<Act> acts(Ordinance ordinance, Application application) {
        List<Act> acts = new ArrayList<>(List.of(ordinance.act()));
        if (application.form().isDeMinimis()) {
            DeMinimisRegulation.generalOn(application.decisionDate())
                    .ifPresent(regulation -> acts.add(regulation.act()));
        }
        acts.add(ProcedureDuties.act(application.decisionDate()));
        return acts;
    }

    /** A day before the first act: no error, but nothing to answer with either. */
    private Assessment noAct(Application application, LawOn law) {
        Day day = new Day(application.decisionDate());
        Question question = new Question("/decisionDate", new Explanation("question.decisionDate", day));
        Finding finding =
                Finding.undetermined(Acts.SFS_2009_41.whole(), new Explanation("law.noAct", day), List.of(question));
        return Receipts.seal(
                framework,
                law,
                new Receipts.Unsealed(
                        application, List.of(), List.of(finding), List.of(), List.of(), Optional.empty()));
    }
}
