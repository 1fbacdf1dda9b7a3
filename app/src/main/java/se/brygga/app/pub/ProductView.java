package se.brygga.app.pub;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.brygga.app.web.ui.Fact;

/**
 * A product as a page shows it.
 *
 * @param slug the last step of its address
 * @param kind what sort of money it is, as the end of a message key
 * @param name what people call it
 * @param about what it is for
 * @param facts its terms today
 * @param detail an example and the law behind it; empty in a list
 * @param next where to apply for it, or to ask for a call where that is done in another way
 * @param day the day on which the terms hold
 */
public record ProductView(
        String slug,
        String kind,
        String name,
        String about,
        List<Fact> facts,
        Detail detail,
        Verdict.Next next,
        LocalDate day) {

    /**
     * What the product's own page tells beyond its terms.
     *
     * @param example a worked example, figure by figure
     * @param law the provisions that it is held against today
     */
    public record Detail(List<Fact> example, List<Provision> law) {
        static final Detail NONE = new Detail(List.of(), List.of());
    }

    /** A provision as a lawyer writes it, and where its act stands. */
    public record Provision(String printed, Optional<String> official) {}
}
