package se.brygga.app.aid.web;

import java.util.List;
import java.util.Optional;
import se.brygga.app.web.ui.Fact;

/**
 * One rate before it is confirmed or rejected.
 *
 * @param address the rate's address
 * @param facts what it is
 * @param waiting whether it still waits
 * @param own whether the reader entered it, and so may not confirm it
 * @param refused the sentence about why it was not done
 */
public record RatePage(String address, List<Fact> facts, boolean waiting, boolean own, Optional<String> refused) {

    /** Keeps a copy. */
    public RatePage {
        facts = List.copyOf(facts);
    }
}
