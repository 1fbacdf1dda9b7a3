package se.brygga.core.financing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the money is for, what it costs and who else pays.
 *
 * @param purpose in the applicant's words
 * @param need the calculated need of financing (finansieringsbehov), in the currency of the terms
 * @param purposeLifeMonths how long the purpose lasts
 * @param sources what others bear
 * @param costLines the costs by category
 * @param exportUse what an export effort consists of
 * @param innovationProject whether it is a project for a product or service, towards a prototype or the market
 * @param exportEffort whether it is an export effort
 */
public record Plan(
        Optional<String> purpose,
        Optional<BigDecimal> need,
        Optional<Integer> purposeLifeMonths,
        Optional<List<FundSource>> sources,
        Optional<List<CostLine>> costLines,
        Optional<ExportUse> exportUse,
        Optional<Boolean> innovationProject,
        Optional<Boolean> exportEffort) {

    /** The same plan with another need. */
    public Plan withNeed(String other) {
        return new Plan(
                purpose,
                Optional.of(new BigDecimal(other)),
                purposeLifeMonths,
                sources,
                costLines,
                exportUse,
                innovationProject,
                exportEffort);
    }

    /** The same plan with other sources. */
    public Plan withSources(List<FundSource> others) {
        return new Plan(
                purpose,
                need,
                purposeLifeMonths,
                Optional.of(List.copyOf(others)),
                costLines,
                exportUse,
                innovationProject,
                exportEffort);
    }

    /**
     * What one other party bears.
     *
     * @param kind own money or someone else's
     * @param name who, if stated
     * @param amount how much
     * @param approved whether the deciding company approves the financier
     * @param secured whether it is proven that the money is there
     */
    public record FundSource(
            Kind kind,
            Optional<String> name,
            BigDecimal amount,
            Optional<Boolean> approved,
            Optional<Boolean> secured) {

        /** Whose money it is. */
        public enum Kind {
            /** The borrower's own money. */
            OWN_FUNDS,
            /** Loans from the owners. */
            OWNER_LOAN,
            /** Another financier. */
            OTHER_FINANCIER
        }
    }

    /**
     * A part of the costs.
     *
     * @param category what it is spent on
     * @param amount how much
     */
    public record CostLine(Category category, BigDecimal amount) {

        /** Categories of costs that the rules on innovation loans tell apart. */
        public enum Category {
            /** Developing a product. */
            PRODUCT_DEVELOPMENT,
            /** Developing a service. */
            SERVICE_DEVELOPMENT,
            /** Protecting intellectual property. */
            INTELLECTUAL_PROPERTY,
            /** Market study. */
            MARKET_STUDY,
            /** Anything else. */
            OTHER
        }
    }

    /** What an export effort consists of; the last three are export aid that no de minimis regulation allows. */
    public enum ExportUse {
        /** Taking part in a trade fair. */
        TRADE_FAIR,
        /** A study of a market. */
        MARKET_STUDY,
        /** Advice for a new market. */
        CONSULTANCY,
        /** Tied to the quantities exported. */
        QUANTITIES_EXPORTED,
        /** Setting up or running a distribution network. */
        DISTRIBUTION_NETWORK,
        /** Running costs of exporting. */
        RUNNING_EXPORT_COSTS;

        /** Whether it is export aid in the sense of article 1 of the de minimis regulations. */
        public boolean isExportAid() {
            return compareTo(QUANTITIES_EXPORTED) >= 0;
        }
    }
}
