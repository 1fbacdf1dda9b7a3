package se.brygga.bench.drill;

import java.time.Duration;
import java.util.Locale;

/**
 * What a drill found.
 *
 * @param id the figure it is about, such as {@code R01}
 * @param seed repeats it
 * @param ops operations asked for
 * @param acked operations that were acknowledged
 * @param lost acknowledged and yet not there
 * @param doubled done more than once
 * @param violations anything else that must not be, such as half an effect
 * @param took how long it took
 */
public record DrillResult(
        String id, long seed, int ops, int acked, int lost, int doubled, int violations, Duration took) {

    /** Whether everything asked for was acknowledged and nothing was lost, doubled or broken. */
    public boolean pass() {
        return acked == ops && lost == 0 && doubled == 0 && violations == 0;
    }

    /** One line of JSON. */
    public String toJson() {
        return String.format(
                Locale.ROOT,
                "{\"id\":\"%s\",\"seed\":%d,\"ops\":%d,\"acked\":%d,\"lost\":%d,\"doubled\":%d,\"violations\":%d,"
                        + "\"seconds\":%.1f,\"pass\":%b}",
                id,
                seed,
                ops,
                acked,
                lost,
                doubled,
                violations,
                took.toMillis() / 1000.0,
                pass());
    }
}
