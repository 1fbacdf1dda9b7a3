package se.brygga.postgres;

import java.time.Duration;

/** Told what the watch over the server sees; called on the watching thread, so be brief. */
public interface PostgresListener {

    /** The server process ended though nobody stopped it; a restart follows at once. */
    void crashed(int exitCode);

    /** The server answers again, so long after the crash was seen. */
    void restarted(Duration outage);

    /** The server could not be brought back; the product should stop. */
    void gaveUp(StartRefused reason);

    /** A listener for callers that have nobody to tell. */
    static PostgresListener silent() {
        return new PostgresListener() {
            @Override
            public void crashed(int exitCode) {}

            @Override
            public void restarted(Duration outage) {}

            @Override
            public void gaveUp(StartRefused reason) {}
        };
    }
}
