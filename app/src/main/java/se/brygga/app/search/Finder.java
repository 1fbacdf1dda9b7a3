package se.brygga.app.search;

import java.util.List;
import java.util.Optional;
import se.brygga.app.platform.Scope;

/** Finds what a person looks for, within what they may see. */
public interface Finder {

    /** The one thing that has exactly this number: organisation number, personal number, case or decision. */
    Optional<Hit> exact(Scope scope, String text);

    /** What is called like this, the best hits first, at most twenty of a kind. */
    List<Hit> like(Scope scope, String text);
}
