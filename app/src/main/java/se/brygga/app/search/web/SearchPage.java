package se.brygga.app.search.web;

import java.util.List;
import se.brygga.app.web.ui.Table;

/**
 * What a search found.
 *
 * @param text what was typed
 * @param tables one table for each kind of thing that was found
 * @param hits how many in all
 * @param alike whether nothing is called just so, and these have names that are alike
 */
public record SearchPage(String text, List<Table> tables, int hits, boolean alike) {

    /** Keeps a copy. */
    public SearchPage {
        tables = List.copyOf(tables);
    }
}
