package se.brygga.core.law.se;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.brygga.core.enterprise.SingleUndertaking;
import se.brygga.core.financing.Application;
import se.brygga.core.law.Fact;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.eu.deminimis.AidSituation;
import se.brygga.core.law.eu.deminimis.DeMinimisRegulation;
import se.brygga.core.law.eu.deminimis.Headroom;
import se.brygga.core.law.eu.deminimis.PriorAid;

/** The earlier aid of the whole single undertaking, and the room it leaves. */
final class UndertakingAid {

    private UndertakingAid() {}

    static Headroom headroom(Application application, DeMinimisRegulation regulation, LawOn law) {
        Fact<Boolean> road =
                new Fact<>("/applicant/roadFreight", application.applicant().roadFreight());
        Fact<List<PriorAid>> prior =
                new Fact<>("/priorAid", application.priorAid().map(all -> counted(application, all, regulation)));
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
            Application application, List<se.brygga.core.financing.PriorAid> all, DeMinimisRegulation regulation) {
        Predicate<String> member = members(application);
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
