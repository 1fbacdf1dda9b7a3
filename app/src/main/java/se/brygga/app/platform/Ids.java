package se.brygga.app.platform;

import java.time.Clock;
import java.util.UUID;
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
        long high = (millis << 16) | VERSION_7 | (random.nextLong() & 0x0fffL);
        long low = RFC_VARIANT | (random.nextLong() >>> 2);
        return new UUID(high, low);
    }
}
