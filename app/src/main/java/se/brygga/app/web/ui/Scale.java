package se.brygga.app.web.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The upright axis of a chart: from zero to a round figure above the largest value. */
record Scale(BigDecimal top, BigDecimal step) {

    static final int WIDTH = 720;
    static final int HEIGHT = 300;
    static final int LEFT = 84;
    static final int RIGHT = 8;
    static final int TOP = 12;
    static final int BOTTOM = 34;

    private static final int STEPS = 4;

    /** A scale for values up to the largest. */
    static Scale upTo(BigDecimal largest) {
        BigDecimal rough = largest.max(BigDecimal.ONE).divide(BigDecimal.valueOf(STEPS), 6, RoundingMode.UP);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        BigDecimal step = power.multiply(BigDecimal.TEN);
        for (String nice : List.of("5", "2.5", "2", "1")) {
            BigDecimal candidate = power.multiply(new BigDecimal(nice));
            step = candidate.compareTo(rough) >= 0 ? candidate : step;
        }
        BigDecimal steps = largest.max(BigDecimal.ONE).divide(step, 0, RoundingMode.UP);
        return new Scale(step.multiply(steps), step);
    }

    /** The marks of the axis, from zero upwards. */
    List<BigDecimal> ticks() {
        List<BigDecimal> all = new ArrayList<>();
        for (BigDecimal t = BigDecimal.ZERO; t.compareTo(top) <= 0; t = t.add(step)) {
            all.add(t);
        }
        return all;
    }

    /** Height above the base line. */
    BigDecimal height(BigDecimal value) {
        return value.multiply(BigDecimal.valueOf(HEIGHT - TOP - BOTTOM)).divide(top, 1, RoundingMode.HALF_UP);
    }

    /** Distance from the top of the picture. */
    BigDecimal y(BigDecimal value) {
        return BigDecimal.valueOf(HEIGHT - BOTTOM).subtract(height(value));
    }

    /** Distance from the start of the picture for a place between 0 and count. */
    static BigDecimal x(BigDecimal place, int count) {
        return BigDecimal.valueOf(LEFT)
                .add(place.multiply(BigDecimal.valueOf(WIDTH - LEFT - RIGHT))
                        .divide(BigDecimal.valueOf(Math.max(1, count)), 1, RoundingMode.HALF_UP));
    }
}
