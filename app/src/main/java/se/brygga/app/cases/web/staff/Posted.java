package se.brygga.app.cases.web.staff;

import se.brygga.app.cases.Casework;
import se.brygga.app.web.ui.FormState;

/**
 * A form that somebody has sent about a case. A controller asks for it as an argument; see {@link PostedArgument}.
 *
 * @param sitting who, and the case as it is now
 * @param form what was typed
 */
record Posted(Sitting sitting, FormState form) {

    /** The case and the version that the form was filled in on. */
    Casework.Seen seen() {
        return sitting.seen(form);
    }

    /** The same sender with the form as it was checked. */
    Posted with(FormState checked) {
        return new Posted(sitting, checked);
    }
}
