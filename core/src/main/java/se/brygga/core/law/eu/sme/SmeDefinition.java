package se.brygga.core.law.eu.sme;

import java.util.List;
import java.util.Set;
import se.brygga.core.enterprise.EnterpriseKind;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Value.Amount;
import se.brygga.core.law.Value.Count;
import se.brygga.core.law.Value.Share;

/**
 * One text of the definition: which ceilings, which exempt owners, and where it says so.
 *
 * @param id how the definition is asked for, such as {@code EU}
 * @param bands the classes from the smallest to the greatest; outside the last an enterprise is large
 * @param owners how owners are treated
 * @param provisions where the text says what
 */
public record SmeDefinition(String id, List<Band> bands, Owners owners, Provisions provisions) {

    /** Keeps a copy of the list. */
    public SmeDefinition {
        bands = List.copyOf(bands);
        if (bands.isEmpty()) {
            throw new IllegalArgumentException("a definition has at least one class");
        }
    }

    /**
     * A class by size: fewer work units than the first figure, and turnover or balance sheet total not above theirs.
     *
     * @param category the class
     * @param headcount the number that must not be reached
     * @param turnover the greatest turnover
     * @param balanceSheet the greatest balance sheet total
     */
    public record Band(
            SmeCategory category,
            Parameter<Count> headcount,
            Parameter<Amount> turnover,
            Parameter<Amount> balanceSheet) {}

    /**
     * How owners are treated.
     *
     * @param partnerFrom the share from which an owner is a partner, and from which public control excludes
     * @param exempt the kinds of owner that may hold that much as long as they are not linked
     * @param angels how much business angels may have invested in the same firm
     * @param angelsUpToAndIncluding whether exactly that much is still exempt
     */
    public record Owners(
            Parameter<Share> partnerFrom,
            Set<EnterpriseKind> exempt,
            Parameter<Amount> angels,
            boolean angelsUpToAndIncluding) {

        /** Keeps a copy of the set. */
        public Owners {
            exempt = Set.copyOf(exempt);
        }
    }

    /**
     * Where the text says what.
     *
     * @param size the ceilings
     * @param partner partner enterprises and the exempt owners
     * @param linked linked enterprises
     * @param publicControl control by public bodies
     * @param years the rule of two years
     */
    public record Provisions(
            Citation size, Citation partner, Citation linked, Citation publicControl, Citation years) {}

    /** The widest class: within it an enterprise is small or medium-sized. */
    public Band widest() {
        return bands.getLast();
    }
}
