package se.brygga.app.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * The clock of the product, in Swedish time. Work can be run as of another moment: the demo lives through its years
 * this way, and a test stands on any day it likes.
 */
public final class ProductClock extends Clock {

    /** The zone in which days begin and end for every deadline of the product. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    private final Clock base;

    /** Creates the product's clock over a running or fixed one. */
    public ProductClock(Clock base) {
        this.base = base;
    }

    /** Today's date in Swedish time. */
    public LocalDate today() {
        return LocalDate.ofInstant(instant(), ZONE);
    }

    /** Does the work with this clock standing still at the given moment, in this thread only. */
    public <T> T at(Instant moment, Supplier<T> work) {
        return ScopedValue.where(MOMENT, moment).call(work::get);
    }

    @Override
    public Instant instant() {
        return MOMENT.orElse(base.instant());
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return base.withZone(zone);
    }
}
