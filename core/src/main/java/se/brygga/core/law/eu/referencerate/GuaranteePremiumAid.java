package se.brygga.core.law.eu.referencerate;

import static se.brygga.core.law.eu.referencerate.Arithmetic.DIGITS_34;

import java.math.BigDecimal;
import java.util.List;
import org.joda.money.CurrencyUnit;
import se.brygga.core.law.Value.Rate;

/**
 * The aid in a guarantee by its premium (Notice 2008/C 155/02, point 4.2): for every year the difference between the
 * safe-harbour premium and the premium paid, on the balance that is guaranteed that year, brought back to the day of
 * the grant.
 *
 * <p>Not for guarantees of which a national act says that the aid is the loan itself.
 */
public final class GuaranteePremiumAid {

    private GuaranteePremiumAid() {}

    /**
     * The premium that was spared.
     *
     * @param guaranteedBalances the guaranteed part of the loan in each year, the first beginning on the day of the
     *     grant; premiums fall due at the end of the year
     * @param safeHarbour the premium that the notice takes as the market's
     * @param paid the premium that is taken
     * @param discountRate base rate and one percentage point
     */
    public static GrossGrantEquivalent of(
            List<BigDecimal> guaranteedBalances, Rate safeHarbour, Rate paid, Discount discountRate) {
        Discounting discounting = new Discounting(discountRate.rate());
        BigDecimal spared = Arithmetic.fraction(safeHarbour).subtract(Arithmetic.fraction(paid));
        BigDecimal sum = BigDecimal.ZERO;
        for (int year = 1; year <= guaranteedBalances.size(); year++) {
            BigDecimal advantage = guaranteedBalances.get(year - 1).multiply(spared);
            sum = sum.add(discounting.presentValue(advantage, BigDecimal.valueOf(year)), DIGITS_34);
        }
        return GrossGrantEquivalent.flooredAtNought(discountRate.currency(), sum);
    }

    /**
     * The rate and the currency in which later amounts are brought back.
     *
     * @param rate base rate and one percentage point
     * @param currency of all amounts
     */
    public record Discount(Rate rate, CurrencyUnit currency) {}
}
