package se.brygga.app.web.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * How much of a ceiling is used, what this decision takes and what is left, as a bar. The words beside it say the same;
 * the bar is never alone.
 *
 * @param ceiling the ceiling
 * @param used what counts already
 * @param taken what this decision would take
 */
public record HeadroomBar(BigDecimal ceiling, BigDecimal used, BigDecimal taken) {

    private static final int WIDTH = 1000;
    private static final int LEAST = 8;

    /** What is left afterwards; negative when the ceiling is passed. */
    public BigDecimal left() {
        return ceiling.subtract(used).subtract(taken);
    }

    /** Whether the ceiling is passed. */
    public boolean isOver() {
        return left().signum() < 0;
    }

    /** Width of the used part, of 1000. */
    public String usedWidth() {
        return width(used);
    }

    /** Width of the part that this decision takes, of 1000. */
    public String takenWidth() {
        return width(taken);
    }

    private String width(BigDecimal part) {
        BigDecimal whole = ceiling.max(used.add(taken));
        if (part.signum() <= 0 || whole.signum() <= 0) {
            return "0";
        }
        BigDecimal w = part.multiply(BigDecimal.valueOf(WIDTH)).divide(whole, 1, RoundingMode.HALF_UP);
        return w.max(BigDecimal.valueOf(LEAST)).toString().toLowerCase(Locale.ROOT);
    }
}
