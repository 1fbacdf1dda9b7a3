package se.brygga.core.enterprise;

import java.util.List;
import java.util.Optional;

/**
 * A natural person, or a group of persons acting jointly, through whom enterprises may be linked (Annex I article 3.3,
 * fourth subparagraph).
 *
 * @param id the person's name in the graph
 * @param controls what the person holds
 * @param sameOrAdjacentMarket whether the enterprises work on the same or adjacent markets: someone must have judged
 *     it; unknown until then
 */
public record ControllingPerson(String id, List<PersonControl> controls, Optional<Boolean> sameOrAdjacentMarket) {

    /** Keeps a copy of the list. */
    public ControllingPerson {
        controls = List.copyOf(controls);
    }
}
