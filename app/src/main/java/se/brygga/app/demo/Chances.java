package se.brygga.app.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.random.RandomGenerator;

/** Chance as the demo asks for it. The same generator in the same state gives the same answers. */
final class Chances {
    private static final int HUNDRED = 100;

    private final RandomGenerator random;

    Chances(RandomGenerator random) {
        this.random = random;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Both ends included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean inHundred(int cases) {
        return random.nextInt(HUNDRED) < cases;
    }

    /** Both days included. */
    LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextLong(ChronoUnit.DAYS.between(first, last) + 1));
    }

    /** A round amount: a multiple of the step, both ends included. */
    BigDecimal amount(int least, int most, int step) {
        return BigDecimal.valueOf((long) between(least / step, most / step) * step);
    }

    /** The place of the first weight that chance falls into. */
    int weighted(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int left = random.nextInt(sum);
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        throw new IllegalStateException("weights sum to " + sum);
    }
}
