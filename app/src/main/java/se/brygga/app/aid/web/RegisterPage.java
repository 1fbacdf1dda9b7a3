package se.brygga.app.aid.web;

import java.util.List;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Link;
import se.brygga.app.web.ui.Option;
import se.brygga.app.web.ui.Paging;
import se.brygga.app.web.ui.Table;

/**
 * The page of the aid register.
 *
 * @param filter what the list is filtered by, as typed
 * @param counties counties to choose from
 * @param regulations regulations to choose from
 * @param chips what is set, each with the address without it
 * @param table the entries
 * @param paging where the list is cut
 * @param sum aid of all entries found, formatted
 * @param export address of the same list as a file
 */
public record RegisterPage(
        FormState filter,
        List<Option> counties,
        List<Option> regulations,
        List<Link> chips,
        Table table,
        Paging paging,
        String sum,
        String export) {

    /** Keeps copies. */
    public RegisterPage {
        counties = List.copyOf(counties);
        regulations = List.copyOf(regulations);
        chips = List.copyOf(chips);
    }
}
