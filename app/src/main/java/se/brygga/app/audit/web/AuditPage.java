package se.brygga.app.audit.web;

import java.util.List;
import java.util.Optional;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Link;
import se.brygga.app.web.ui.Option;
import se.brygga.app.web.ui.Paging;
import se.brygga.app.web.ui.Table;

/**
 * The page of the audit log.
 *
 * @param filter what the list is filtered by, as typed
 * @param kinds sorts of things to choose from
 * @param chips what is set, each with the address without it
 * @param table the entries
 * @param paging where the list is cut
 * @param check what became of checking a chain, when one was asked for
 * @param anchors the last anchors
 */
public record AuditPage(
        FormState filter,
        List<Option> kinds,
        List<Link> chips,
        Table table,
        Paging paging,
        Optional<Check> check,
        Table anchors) {

    /** Keeps copies. */
    public AuditPage {
        kinds = List.copyOf(kinds);
        chips = List.copyOf(chips);
    }

    /**
     * What became of checking a chain.
     *
     * @param name the chain's number or identifier
     * @param entries how many entries it has
     * @param broken the first entry that does not hold; nought when all do
     * @param head the last entry's hash
     */
    public record Check(String name, int entries, int broken, String head) {}
}
