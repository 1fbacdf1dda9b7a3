package se.brygga.postgres;

import java.time.Duration;

/** A stopwatch for the steps of one start, in the order they happen. */
final class Start {

    private long last = System.nanoTime();
    private Duration programs = Duration.ZERO;
    private Duration initialisation = Duration.ZERO;
    private Duration orphan = Duration.ZERO;
    private Duration ready = Duration.ZERO;

    void programsDone() {
        programs = lap();
    }

    void initialisationDone() {
        initialisation = lap();
    }

    void orphanDone() {
        orphan = lap();
    }

    void readyDone() {
        ready = lap();
    }

    StartTimes times() {
        return new StartTimes(programs, initialisation, orphan, ready);
    }

    private Duration lap() {
        long now = System.nanoTime();
        var lap = Duration.ofNanos(now - last);
        last = now;
        return lap;
    }
}
