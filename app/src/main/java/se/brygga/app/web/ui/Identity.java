package se.brygga.app.web.ui;

import java.util.List;
import java.util.Optional;

/**
 * The bar that stays on all pages of an object: which one it is, what matters of it, and the one next lawful step at
 * its end.
 *
 * @param number the object's number, with its address
 * @param kind what sort of thing it is
 * @param heading its name; the page's first heading
 * @param facts at most five
 * @param action the next step, when there is one
 */
public record Identity(Link number, String kind, String heading, List<Fact> facts, Optional<Link> action) {
    public Identity {
        facts = List.copyOf(facts);
    }
}
