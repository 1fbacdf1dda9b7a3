package se.brygga.core.financing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.brygga.core.law.Value.Rate;
import se.brygga.core.law.Value.Share;

/**
 * What is offered.
 *
 * @param amount the loan, grant or investment; for a guarantee the whole guaranteed loan
 * @param currency ISO 4217 code
 * @param termMonths time to the last repayment
 * @param rates interest by month, from month 1
 * @param profitLinked whether interest depends on the borrower's profit
 * @param amortisationFreeMonths months before principal is paid
 * @param paymentsPerYear how often is paid
 * @param amortisation how principal is paid
 * @param collateral what is pledged
 * @param guarantee what a guarantee has on top
 */
public record Terms(
        Optional<BigDecimal> amount,
        Optional<String> currency,
        Optional<Integer> termMonths,
        Optional<List<RateStep>> rates,
        Optional<Boolean> profitLinked,
        Optional<Integer> amortisationFreeMonths,
        Optional<Integer> paymentsPerYear,
        Optional<Amortisation> amortisation,
        Optional<List<Collateral>> collateral,
        GuaranteeTerms guarantee) {

    /** How principal is paid. */
    public enum Amortisation {
        /** The same principal each time. */
        STRAIGHT_LINE,
        /** All at the end. */
        BULLET,
        /** The same sum of principal and interest each time. */
        ANNUITY
    }

    /**
     * Interest from a month on.
     *
     * @param fromMonth first month, counted from 1
     * @param annual rate per year
     */
    public record RateStep(int fromMonth, Rate annual) {}

    /**
     * Something pledged.
     *
     * @param kind what it is
     * @param value its value
     * @param subordinated whether other creditors go before
     */
    public record Collateral(String kind, Optional<BigDecimal> value, Optional<Boolean> subordinated) {}

    /**
     * Terms that only guarantees have.
     *
     * @param cover the share of the loan that is guaranteed
     * @param annualFee fee per year on the outstanding amount
     * @param facility what is guaranteed
     */
    public record GuaranteeTerms(Optional<Share> cover, Optional<Rate> annualFee, Optional<Facility> facility) {
        /** No guarantee. */
        public static final GuaranteeTerms NONE =
                new GuaranteeTerms(Optional.empty(), Optional.empty(), Optional.empty());

        /** What may be guaranteed. */
        public enum Facility {
            /** A loan. */
            LOAN,
            /** An overdraft (räkningskredit). */
            OVERDRAFT
        }
    }

    /** The same terms for another amount. */
    public Terms withAmount(String other) {
        return new Terms(
                Optional.of(new BigDecimal(other)),
                currency,
                termMonths,
                rates,
                profitLinked,
                amortisationFreeMonths,
                paymentsPerYear,
                amortisation,
                collateral,
                guarantee);
    }

    /** The same terms for another time. */
    public Terms withTerm(int months, int amortisationFree) {
        return new Terms(
                amount,
                currency,
                Optional.of(months),
                rates,
                profitLinked,
                Optional.of(amortisationFree),
                paymentsPerYear,
                amortisation,
                collateral,
                guarantee);
    }

    /** The same terms at other rates. */
    public Terms withRates(List<RateStep> others) {
        return new Terms(
                amount,
                currency,
                termMonths,
                Optional.of(List.copyOf(others)),
                profitLinked,
                amortisationFreeMonths,
                paymentsPerYear,
                amortisation,
                collateral,
                guarantee);
    }

    /** The same terms with other collateral; empty = unknown. */
    public Terms withCollateral(Optional<List<Collateral>> other) {
        return new Terms(
                amount,
                currency,
                termMonths,
                rates,
                profitLinked,
                amortisationFreeMonths,
                paymentsPerYear,
                amortisation,
                other,
                guarantee);
    }

    /** The same terms for a guarantee. */
    public Terms withGuarantee(GuaranteeTerms other) {
        return new Terms(
                amount,
                currency,
                termMonths,
                rates,
                profitLinked,
                amortisationFreeMonths,
                paymentsPerYear,
                amortisation,
                collateral,
                other);
    }
}
