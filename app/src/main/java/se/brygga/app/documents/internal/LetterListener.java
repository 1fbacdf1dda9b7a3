package se.brygga.app.documents.internal;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import se.brygga.app.documents.LetterDue;
import se.brygga.app.documents.LetterSource;

/**
 * Sends the letter once a decision stands; what was not finished when the product stopped is taken up at the next
 * start.
 */
@Component
class LetterListener {

    private final ObjectProvider<LetterSource> source;
    private final SqlLetters letters;

    LetterListener(ObjectProvider<LetterSource> source, SqlLetters letters) {
        this.source = source;
        this.letters = letters;
    }

    @ApplicationModuleListener
    void on(LetterDue due) {
        letters.issue(due, source.getObject().decided(due.decision()));
    }
}
