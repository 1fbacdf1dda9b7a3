package se.brygga.app.cases.web.staff;

import java.util.List;
import java.util.Optional;
import se.brygga.app.documents.IssuedLetter;
import se.brygga.app.documents.StoredFile;
import se.brygga.app.web.ui.Event;
import se.brygga.app.web.ui.Identity;
import se.brygga.app.web.ui.Step;

/**
 * What stands around every page of a case.
 *
 * @param handle which case, which version, and what the reader has seen of it
 * @param identity the identity bar
 * @param act the one next lawful step
 * @param steps the tabs
 * @param panel what has happened and which papers there are
 * @param word what was just done, as a sentence; empty otherwise
 * @param stale both versions, when somebody else changed the case meanwhile
 */
public record CaseFrame(
        Handle handle,
        Identity identity,
        Optional<Act> act,
        List<Step> steps,
        Panel panel,
        Optional<String> word,
        Optional<Comparison> stale) {

    /** Keeps a copy. */
    public CaseFrame {
        steps = List.copyOf(steps);
    }

    /**
     * Which case a form is about.
     *
     * @param number its number
     * @param version the version on the screen
     * @param seen what the screen says of it, to be shown beside the newer version if somebody else is faster
     * @param open whether the reader may change it now
     * @param declares whether the reader may, and must, say whether there is a conflict of interest
     */
    public record Handle(String number, int version, String seen, boolean open, boolean declares) {
        /** The address of something to be done to the case. */
        public String to(String what) {
            return "/arbete/arende/" + number + "/" + what;
        }
    }

    /**
     * The next step.
     *
     * @param label what it says
     * @param href where it leads
     * @param post whether it is done at once, by a form
     */
    public record Act(String label, String href, boolean post) {}

    /** The right panel. */
    public record Panel(List<Event> events, List<StoredFile> files, List<IssuedLetter> letters) {
        /** Keeps copies. */
        public Panel {
            events = List.copyOf(events);
            files = List.copyOf(files);
            letters = List.copyOf(letters);
        }
    }
}
