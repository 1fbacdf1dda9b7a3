package se.brygga.core.law.eu.referencerate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Aid expressed as the cash grant that would be worth as much before tax (bruttobidragsekvivalent; Regulation
 * 2023/2831, article 3.5).
 *
 * @param unrounded nought or more, with every digit that was worked out
 */
public record GrossGrantEquivalent(BigMoney unrounded) {

    /**
     * Refuses aid below nought: a loan above the market rate is no aid, and no credit against other aid.
     *
     * @throws IllegalArgumentException below nought
     */
    public GrossGrantEquivalent {
        if (unrounded.isNegative()) {
            throw new IllegalArgumentException("aid below nought: " + unrounded);
        }
    }

    /** The sum, or nought where it is below. */
    public static GrossGrantEquivalent flooredAtNought(CurrencyUnit currency, BigDecimal sum) {
        return new GrossGrantEquivalent(BigMoney.of(currency, sum.max(BigDecimal.ZERO)));
    }

    /** As reported, half up to the öre or cent. */
    public Money rounded() {
        return unrounded.toMoney(RoundingMode.HALF_UP);
    }

    /**
     * In euro: worked out from the unrounded sum and only then rounded, half up to the cent, for that is the figure
     * that is held against a ceiling.
     *
     * @param unitsPerEuro what a euro costs in this currency, as the European Central Bank states it
     */
    public Money inEuro(BigDecimal unitsPerEuro) {
        BigDecimal euro = unrounded.getAmount().divide(unitsPerEuro, Arithmetic.DIGITS_34);
        return Money.of(CurrencyUnit.EUR, euro, RoundingMode.HALF_UP);
    }
}
