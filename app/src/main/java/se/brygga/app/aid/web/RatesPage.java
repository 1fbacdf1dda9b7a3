package se.brygga.app.aid.web;

import java.util.List;
import java.util.Optional;
import se.brygga.app.web.ui.Fact;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Option;
import se.brygga.app.web.ui.Table;

/**
 * The page of rates.
 *
 * @param waiting rates that a second person has to look at
 * @param settled the latest rates that were settled
 * @param today what holds today, with its source
 * @param form the form for a new rate
 * @param file the form for a file
 * @param kinds kinds of rate to choose from
 * @param done how many rates the last change took in, when one was made
 */
public record RatesPage(
        Table waiting,
        Table settled,
        List<Fact> today,
        FormState form,
        FormState file,
        List<Option> kinds,
        Optional<Integer> done) {

    /** Keeps copies. */
    public RatesPage {
        today = List.copyOf(today);
        kinds = List.copyOf(kinds);
    }
}
