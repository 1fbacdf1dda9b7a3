package se.brygga.app.platform;

import java.time.Clock;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Gives out identifiers that rise with time (UUID version 7, RFC 9562), so that new rows land at the end of every
 * index.
 *
 * <p>Clock and randomness come from outside: the same clock and the same seed give the same identifiers.
 */
public final class Ids {

    private static final long VERSION_7 = 0x7000L;
    private static final long RFC_VARIANT = 0x8000_0000_0000_0000L;

    private static final ScopedValue<RandomGenerator> SEEDED = ScopedValue.newInstance();

    private final Clock clock;
    private final RandomGenerator random;

    /** Creates a source of identifiers over a clock and a source of randomness. */
    public Ids(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /** A new identifier. */
    public UUID next() {
        long millis = clock.millis();
        RandomGenerator chance = SEEDED.orElse(random);
        long high = (millis << 16) | VERSION_7 | (chance.nextLong() & 0x0fffL);
        long low = RFC_VARIANT | (chance.nextLong() >>> 2);
        return new UUID(high, low);
    }

    /**
     * Does the work with identifiers that follow from clock and seed alone, in this thread only. For what is invented
     * and is to be the same each time; a seed may be used once in a database, or it gives an identifier twice.
     */
    public <T> T repeatable(long seed, Supplier<T> work) {
        return ScopedValue.where(SEEDED, new SplittableRandom(seed)).call(work::get);
    }
}
