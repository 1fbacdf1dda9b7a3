package se.brygga.app.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.brygga.app.platform.Scope;

/** Finds what a person looks for, within what they may see. */
public interface Finder {

    /** The one thing that has exactly this number: organisation number, personal number, case or decision. */
    Optional<Hit> exact(Reader reader, String text);

    /** What is called like this, the best hits first, at most twenty of a kind. */
    Found like(Reader reader, String text);

    /**
     * What was found.
     *
     * @param hits the hits
     * @param alike whether nothing is called just so, and these have names that are alike
     */
    record Found(List<Hit> hits, boolean alike) {
        /** Keeps a copy. */
        public Found {
            hits = List.copyOf(hits);
        }
    }

    /**
     * Who searches. Row security holds cases to the scope; the register of persons and enterprises is the whole
     * group's, so what may be found in it is said here.
     *
     * @param scope the cases that the person may see
     * @param kinds what the person may open
     */
    record Reader(Scope scope, Set<Hit.Kind> kinds) {
        /** Copies the kinds. */
        public Reader {
            kinds = Set.copyOf(kinds);
        }
    }
}
