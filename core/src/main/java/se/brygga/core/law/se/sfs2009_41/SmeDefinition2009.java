package se.brygga.core.law.se.sfs2009_41;

import static se.brygga.core.law.se.sfs2009_41.Places.at;
import static se.brygga.core.law.se.sfs2009_41.Places.stated;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.brygga.core.enterprise.EnterpriseKind;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Value.Amount;
import se.brygga.core.law.Value.Count;
import se.brygga.core.law.Value.Share;
import se.brygga.core.law.eu.sme.SmeCategory;
import se.brygga.core.law.eu.sme.SmeDefinition;
import se.brygga.core.law.eu.sme.SmeDefinition.Band;
import se.brygga.core.law.eu.sme.SmeDefinition.Owners;
import se.brygga.core.law.eu.sme.SmeDefinition.Provisions;

/**
 * Small and medium-sized enterprises as the ordinance itself defines them, 3-6 §§.
 *
 * <p>It differs from the European Annex I: there are no classes below medium-sized, business angels are exempt up to
 * and including their amount, and small municipalities are not. What it leaves open, such as how figures are added up,
 * is filled from Annex I; that is our interpretation.
 */
public final class SmeDefinition2009 {

    /** 3 §: fewer than so many employees. */
    static final Parameter<Count> HEADCOUNT = stated(Count.class, 3, "headcount", Count.of("250"));
    /** 3 §: at most so much turnover. */
    static final Parameter<Amount> TURNOVER = stated(Amount.class, 3, "turnover", Amount.eur("50000000"));
    /** 3 §: or at most so large a balance sheet. */
    static final Parameter<Amount> BALANCE_SHEET = stated(Amount.class, 3, "balance-sheet", Amount.eur("43000000"));
    /** 4 and 6 §§: the share from which an owner is a partner, and from which public control excludes. */
    static final Parameter<Share> PARTNER_FROM = stated(Share.class, 4, "threshold", Share.percent("25"));
    /** 4 §: what business angels may have put into one firm. */
    static final Parameter<Amount> ANGELS = stated(Amount.class, 4, "business-angels", Amount.eur("1250000"));

    static final List<Parameter<?>> PARAMETERS = List.of(HEADCOUNT, TURNOVER, BALANCE_SHEET, PARTNER_FROM, ANGELS);

    /** The definition, for the test of size. */
    public static final SmeDefinition DEFINITION = new SmeDefinition(
            "SFS 2009:41",
            List.of(new Band(SmeCategory.SME, HEADCOUNT, TURNOVER, BALANCE_SHEET)),
            new Owners(PARTNER_FROM, exempt(), ANGELS, true),
            new Provisions(at(3), at(4), at(5), at(6), at(3)));

    private SmeDefinition2009() {}

    /** 4 § second paragraph: the listed investors, small municipalities not among them. */
    private static Set<EnterpriseKind> exempt() {
        return Arrays.stream(EnterpriseKind.values())
                .filter(EnterpriseKind::isListedInvestor)
                .collect(Collectors.toUnmodifiableSet());
    }
}
