package se.brygga.core.enterprise;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An enterprise in an ownership graph.
 *
 * @param id the name by which holdings refer to it
 * @param kind what it is as an owner
 * @param country its Member State as two letters; de minimis aid is counted within one (Regulation 2023/2831, article
 *     3.2)
 * @param figures the figures of the year that is tested
 * @param investedEur for business angels: what they have put into the enterprise that is tested, in euro
 */
public record Enterprise(
        String id, EnterpriseKind kind, String country, AnnualFigures figures, Optional<BigDecimal> investedEur) {

    /** An ordinary Swedish enterprise with these figures. */
    public static Enterprise ordinary(String id, AnnualFigures figures) {
        return new Enterprise(id, EnterpriseKind.ENTERPRISE, "SE", figures, Optional.empty());
    }

    /** The same, as another kind of owner. */
    public Enterprise withKind(EnterpriseKind other) {
        return new Enterprise(id, other, country, figures, investedEur);
    }

    /** The same, seated in another country. */
    public Enterprise withCountry(String other) {
        return new Enterprise(id, kind, other, figures, investedEur);
    }
}
