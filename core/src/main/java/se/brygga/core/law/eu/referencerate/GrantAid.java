package se.brygga.core.law.eu.referencerate;

import static se.brygga.core.law.eu.referencerate.Arithmetic.DIGITS_34;

import java.math.BigDecimal;
import java.util.List;
import org.joda.money.CurrencyUnit;
import se.brygga.core.law.Value.Rate;

/**
 * The aid in a grant that is paid in instalments: what the payments are worth on the day of the grant (Regulation
 * 2023/2831, article 3.6).
 */
public final class GrantAid {

    private GrantAid() {}

    /**
     * One payment.
     *
     * @param yearsAfterGrant nought on the day of the grant; parts of a year are allowed
     * @param amount nought or more
     */
    public record Instalment(BigDecimal yearsAfterGrant, BigDecimal amount) {

        /**
         * Refuses what cannot be an instalment.
         *
         * @throws IllegalArgumentException on a payment before the grant or an amount below nought
         */
        public Instalment {
            if (yearsAfterGrant.signum() < 0 || amount.signum() < 0) {
                throw new IllegalArgumentException("an instalment comes after the grant and is not below nought");
            }
        }
    }

    /** The payments' value on the day of the grant. */
    public static GrossGrantEquivalent of(List<Instalment> instalments, Rate discountRate, CurrencyUnit currency) {
        Discounting discounting = new Discounting(discountRate);
        BigDecimal sum = BigDecimal.ZERO;
        for (Instalment instalment : instalments) {
            sum = sum.add(discounting.presentValue(instalment.amount(), instalment.yearsAfterGrant()), DIGITS_34);
        }
        return GrossGrantEquivalent.flooredAtNought(currency, sum);
    }
}
