package se.brygga.core.law.se;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.brygga.core.enterprise.ControllingPerson;
import se.brygga.core.enterprise.OwnershipGraph;
import se.brygga.core.enterprise.SingleUndertaking;
import se.brygga.core.financing.Application;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.Fact;
import se.brygga.core.law.Finding;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.Outcome;
import se.brygga.core.law.Value.Words;
import se.brygga.core.law.eu.deminimis.AidSituation;
import se.brygga.core.law.eu.deminimis.DeMinimisRegulation;
import se.brygga.core.law.eu.deminimis.Headroom;
import se.brygga.core.law.eu.deminimis.PriorAid;
import se.brygga.core.law.eu.deminimis.UndertakingFindings;

/** The earlier aid of the whole single undertaking, and the room it leaves. */
final class UndertakingAid {

    private UndertakingAid() {}

    static Headroom headroom(Application application, DeMinimisRegulation regulation, LawOn law) {
        return headroom(application, regulation, law, members(application));
    }

    /**
     * Whether a person who controls members and others makes them one undertaking, asked where the aid of the others
     * would take the last room. The regulations name links between enterprises only, but a person may be an undertaking
     * (case C-222/04), so that somebody must weigh it.
     */
    static List<Finding> acrossPersons(
            Application application, DeMinimisRegulation regulation, LawOn law, Money newAid) {
        if (!fits(headroom(application, regulation, law), newAid)) {
            return List.of();
        }
        return Groups.graph(application).stream()
                .flatMap(graph -> {
                    SingleUndertaking own =
                            SingleUndertaking.around(application.applicant().id(), graph);
                    return UndertakingFindings.joining(own, graph).stream()
                            .filter(person -> !fits(
                                    headroom(application, regulation, law, together(own, person, graph)), newAid));
                })
                .map(person -> weigh(regulation.act().at("2.2"), new Words(person.id())))
                .map(application.discretion()::settle)
                .toList();
    }

    /** The undertaking and all that belongs with what the person controls. */
    private static Predicate<String> together(SingleUndertaking own, ControllingPerson person, OwnershipGraph graph) {
        List<SingleUndertaking> others = UndertakingFindings.controlledBy(person).stream()
                .map(held -> SingleUndertaking.around(held, graph))
                .toList();
        return member -> own.contains(member) || others.stream().anyMatch(other -> other.contains(member));
    }

    private static boolean fits(Headroom headroom, Money newAid) {
        return headroom.check(newAid).outcome() == Outcome.MET;
    }

    private static Finding weigh(Citation article, Words person) {
        return Finding.forJudgement(
                article, new Explanation("aid.person", person), new Explanation("aid.person.threshold", person));
    }

    private static Headroom headroom(
            Application application, DeMinimisRegulation regulation, LawOn law, Predicate<String> member) {
        Fact<Boolean> road =
                new Fact<>("/applicant/roadFreight", application.applicant().roadFreight());
        Fact<List<PriorAid>> prior =
                new Fact<>("/priorAid", application.priorAid().map(all -> counted(all, regulation, member)));
        return Headroom.of(
                new AidSituation(
                        regulation,
                        application.decisionDate(),
                        application.applicant().fiscalYearStart(),
                        road,
                        prior),
                law);
    }

    private static List<PriorAid> counted(
            List<se.brygga.core.financing.PriorAid> all, DeMinimisRegulation regulation, Predicate<String> member) {
        return all.stream()
                .filter(aid -> member.test(aid.member()))
                .map(aid -> counted(aid, regulation))
                .toList();
    }

    /** Aid under a regulation that is not known here is counted: what cannot be told apart must not make room. */
    private static PriorAid counted(se.brygga.core.financing.PriorAid aid, DeMinimisRegulation regulation) {
        Money amount = Money.of(CurrencyUnit.EUR, aid.amountEur(), RoundingMode.HALF_UP);
        return new PriorAid(
                aid.granted(),
                amount,
                DeMinimisRegulation.numbered(aid.regulation()).orElse(regulation),
                Optional.of(aid.member()));
    }

    /** Without a declared group nobody is left out. */
    private static Predicate<String> members(Application application) {
        return Groups.graph(application)
                .map(graph -> SingleUndertaking.around(application.applicant().id(), graph))
                .<Predicate<String>>map(undertaking -> undertaking::contains)
                .orElse(_ -> true);
    }
}
