package se.brygga.core.enterprise;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The three figures of a closed year that decide size (Annex I article 4.1): each known, or unknown and then asked for
 * when it matters.
 *
 * @param headcount annual work units (article 5)
 * @param turnoverEur net turnover without value added tax, in euro
 * @param balanceSheetEur balance sheet total, in euro
 */
public record AnnualFigures(
        Optional<BigDecimal> headcount, Optional<BigDecimal> turnoverEur, Optional<BigDecimal> balanceSheetEur) {

    /** None of the three is known. */
    public static final AnnualFigures UNKNOWN = new AnnualFigures(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Refuses figures below nought, which no accounts can show.
     *
     * @throws IllegalArgumentException naming the figure
     */
    public AnnualFigures {
        requireNotNegative("headcount", headcount);
        requireNotNegative("turnover", turnoverEur);
        requireNotNegative("balance sheet total", balanceSheetEur);
    }

    /** All three known. */
    public static AnnualFigures of(String headcount, String turnoverEur, String balanceSheetEur) {
        return new AnnualFigures(
                Optional.of(new BigDecimal(headcount)),
                Optional.of(new BigDecimal(turnoverEur)),
                Optional.of(new BigDecimal(balanceSheetEur)));
    }

    /** Whether no figure is missing. */
    public boolean complete() {
        return headcount.isPresent() && turnoverEur.isPresent() && balanceSheetEur.isPresent();
    }

    private static void requireNotNegative(String name, Optional<BigDecimal> figure) {
        if (figure.isPresent() && figure.get().signum() < 0) {
            throw new IllegalArgumentException(name + " below nought");
        }
    }
}
