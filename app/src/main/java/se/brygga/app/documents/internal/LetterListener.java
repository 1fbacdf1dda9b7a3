package se.brygga.app.documents.internal;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import se.brygga.app.documents.LetterDue;
import se.brygga.app.documents.LetterSource;

/**
 * Sends the letter once a decision stands; what failed is tried again, and what was not finished when the product
 * stopped is taken up at the next start. Letters are printed one at a time, so that a thousand of them leave room for
 * people.
 */
@Component
class LetterListener {

    private final ObjectProvider<LetterSource> source;
    private final SqlLetters letters;
    private final Semaphore printing = new Semaphore(1);
    private volatile boolean stopping;

    LetterListener(ObjectProvider<LetterSource> source, SqlLetters letters) {
        this.source = source;
        this.letters = letters;
    }

    /** Letters that wait for their turn are put off; the one being printed is finished. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping = true;
    }

    @ApplicationModuleListener
    void on(LetterDue due) throws InterruptedException {
        printing.acquire();
        try {
            if (stopping) {
                throw new CancellationException("the product stops");
            }
            letters.issue(due, source.getObject().decided(due.decision()));
        } finally {
            printing.release();
        }
    }
}
