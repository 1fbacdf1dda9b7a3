package se.brygga.app.platform.internal;

import java.time.Duration;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Hands an event on again to a listener that failed, so that a letter does not wait for the next start because the
 * database was away for a second. What fails time after time is left for the next start, which tries everything.
 */
@Component
class UnfinishedEvents {

    private static final int TRIES = 20;
    private static final ResubmissionOptions AGAIN = ResubmissionOptions.defaults()
            .withMinAge(Duration.ofSeconds(10))
            .withFilter(publication -> publication.getCompletionAttempts() < TRIES);

    private final FailedEventPublications failed;

    UnfinishedEvents(FailedEventPublications failed) {
        this.failed = failed;
    }

    @Scheduled(initialDelayString = "${brygga.retry-interval:30s}", fixedDelayString = "${brygga.retry-interval:30s}")
    void handOnAgain() {
        failed.resubmit(AGAIN);
    }
}
