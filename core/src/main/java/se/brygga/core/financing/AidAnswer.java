package se.brygga.core.financing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Finding;

/**
 * How much aid a financing holds and whether the undertaking has room for it; worked out once, before the sections that
 * refer to it.
 */
public sealed interface AidAnswer {

    /** The findings under the de minimis regulation itself; empty where it does not apply. */
    List<Finding> findings();

    /**
     * The aid could be counted.
     *
     * @param figures the figures
     * @param findings what the regulation answers
     */
    record Counted(Figures figures, List<Finding> findings) implements AidAnswer {}

    /**
     * The aid cannot be counted yet, or not be set against the ceiling.
     *
     * @param findings what is missing
     */
    record Open(List<Finding> findings) implements AidAnswer {}

    /** No de minimis aid: equity on business grounds. */
    record NotDeMinimis() implements AidAnswer {
        @Override
        public List<Finding> findings() {
            return List.of();
        }
    }

    /**
     * The aid in figures, rounded to öre and cents as the last step.
     *
     * @param method how it was counted
     * @param sek gross grant equivalent in the currency of the financing; empty when only euro is known
     * @param eur the same in euro
     * @param room the ceiling and what is left of it
     * @param article where the ceiling stands
     */
    record Figures(Method method, Optional<BigDecimal> sek, BigDecimal eur, Room room, Citation article) {}

    /**
     * The ceiling over the single undertaking.
     *
     * @param ceilingEur the ceiling
     * @param beforeEur what is left of it before this aid
     * @param afterEur what would be left after it; below nought when the ceiling is breached
     */
    record Room(BigDecimal ceilingEur, BigDecimal beforeEur, BigDecimal afterEur) {}

    /** How aid is counted. */
    enum Method {
        /** By the reference-rate method. */
        REFERENCE_RATE,
        /** The whole guaranteed loan. */
        WHOLE_GUARANTEED_LOAN,
        /** The amount of the grant itself. */
        GRANT_AMOUNT
    }
}
