package se.brygga.app.access.internal;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Once an hour: removes attempts, late forms and call records that are past their time. Harmless on every node at once.
 */
@Component
class Sweep {

    private final Throttle throttle;
    private final ParkedForms parked;
    private final OnceRecords once;

    Sweep(Throttle throttle, ParkedForms parked, OnceRecords once) {
        this.throttle = throttle;
        this.parked = parked;
        this.once = once;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void sweep() {
        throttle.sweep();
        parked.sweep();
        once.sweep();
    }
}
