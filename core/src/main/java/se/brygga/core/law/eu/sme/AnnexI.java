package se.brygga.core.law.eu.sme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.brygga.core.enterprise.EnterpriseKind;
import se.brygga.core.law.Act;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Dated;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Source;
import se.brygga.core.law.Value;
import se.brygga.core.law.Value.Amount;
import se.brygga.core.law.Value.Count;
import se.brygga.core.law.Value.Share;
import se.brygga.core.law.eu.acts.EuActs;
import se.brygga.core.law.eu.sme.SmeDefinition.Band;
import se.brygga.core.law.eu.sme.SmeDefinition.Owners;
import se.brygga.core.law.eu.sme.SmeDefinition.Provisions;

/**
 * The definition of Annex I to the block exemption in force; the numbers have been the same since Recommendation
 * 2003/361.
 */
public final class AnnexI {

    /** How the definition is asked for. */
    public static final String ID = "EU";

    private static final SmeDefinition OF_2008 = definition(EuActs.BLOCK_EXEMPTION_2008);
    private static final SmeDefinition OF_2014 = definition(EuActs.BLOCK_EXEMPTION_2014);

    private AnnexI() {}

    /**
     * The definition on a day. Outside the time of both block exemptions the later one is given, whose figures then are
     * a gap: the test answers that it cannot be determined and names the day.
     */
    public static SmeDefinition on(LocalDate day) {
        return EuActs.BLOCK_EXEMPTION_2008.inForceOn(day) ? OF_2008 : OF_2014;
    }

    /** Every figure of both annexes, for the lawbook. */
    public static List<Parameter<?>> all() {
        List<Parameter<?>> all = new ArrayList<>();
        for (SmeDefinition definition : List.of(OF_2008, OF_2014)) {
            for (Band band : definition.bands()) {
                all.addAll(List.of(band.headcount(), band.turnover(), band.balanceSheet()));
            }
            all.add(definition.owners().partnerFrom());
            all.add(definition.owners().angels());
        }
        return all;
    }

    private static SmeDefinition definition(Act act) {
        List<Band> bands = List.of(
                band(act, SmeCategory.MICRO, "2.3", new String[] {"10", "2000000", "2000000"}),
                band(act, SmeCategory.SMALL, "2.2", new String[] {"50", "10000000", "10000000"}),
                band(act, SmeCategory.MEDIUM, "2.1", new String[] {"250", "50000000", "43000000"}));
        Citation partner = at(act, "3.2");
        Owners owners = new Owners(
                parameter(Share.class, act, partner, "threshold", Share.percent("25")),
                exempt(),
                parameter(Amount.class, act, partner, "business-angels", Amount.eur("1250000")),
                false);
        return new SmeDefinition(
                ID,
                bands,
                owners,
                new Provisions(at(act, "2.1"), partner, at(act, "3.3"), at(act, "3.4"), at(act, "4.2")));
    }

    private static Set<EnterpriseKind> exempt() {
        Set<EnterpriseKind> exempt = EnumSet.of(EnterpriseKind.SMALL_MUNICIPALITY);
        for (EnterpriseKind kind : EnterpriseKind.values()) {
            if (kind.isListedInvestor()) {
                exempt.add(kind);
            }
        }
        return exempt;
    }

    private static Band band(Act act, SmeCategory category, String article, String[] figures) {
        Citation provision = at(act, article);
        return new Band(
                category,
                parameter(Count.class, act, provision, "headcount", Count.of(figures[0])),
                parameter(Amount.class, act, provision, "turnover", Amount.eur(figures[1])),
                parameter(Amount.class, act, provision, "balance-sheet", Amount.eur(figures[2])));
    }

    private static Citation at(Act act, String article) {
        return act.at("annex I art. " + article);
    }

    private static <V extends Value> Parameter<V> parameter(
            Class<V> kind, Act act, Citation provision, String name, V value) {
        return Parameter.of(kind, provision, name, new Dated<>(act.inForce(), value, Source.read(provision.machine())));
    }
}
