package se.brygga.app.cases.web.staff;

import se.brygga.app.access.SignedIn;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseStatus;
import se.brygga.app.cases.Casework;
import se.brygga.app.platform.Actor;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Input;
import se.brygga.app.web.ui.Ui;

/**
 * Somebody with a case before them.
 *
 * @param ui words and formats of the page
 * @param who the person
 * @param file the case as it is now
 */
record Sitting(Ui ui, SignedIn who, CaseFile file) {

    /** The hidden field that carries the version that was on the screen. */
    static final String VERSION = "version";

    Actor actor() {
        return new Actor(who.account(), who.person(), who.scope());
    }

    /** The case and the version that the form was filled in on. */
    Casework.Seen seen(FormState form) {
        return new Casework.Seen(file.id(), Input.whole(form.value(VERSION)).orElse(0));
    }

    String number() {
        return file.number();
    }

    /** Whether the case is being handled and the reader is one who may do it. */
    boolean open() {
        return file.state().status() == CaseStatus.UNDER_REVIEW && who.may("cases.work");
    }

    /** Whether the reader handles or decides the case, and so has to say whether there is a conflict of interest. */
    boolean declares() {
        boolean decides = file.state().status() == CaseStatus.PROPOSED && who.may("cases.decide");
        return open() || decides;
    }

    /** Whether the reader has said that there is none. */
    boolean hasDeclared() {
        return file.procedure().declarations().stream()
                .anyMatch(one -> one.person().equals(who.person()) && !one.conflict());
    }

    /** Whether the reader has declared a conflict, which stands: then there is nothing for her to do. */
    boolean isInConflict() {
        return file.procedure().declarations().stream()
                .anyMatch(one -> one.person().equals(who.person()) && one.conflict());
    }

    boolean isClosed() {
        return file.state().status() == CaseStatus.CLOSED;
    }
}
