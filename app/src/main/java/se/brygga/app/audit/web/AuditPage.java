package se.brygga.app.audit.web;

import java.util.List;
import java.util.Optional;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Link;
import se.brygga.app.web.ui.Option;
import se.brygga.app.web.ui.Table;

/**
 * The page of the audit log.
 *
 * @param filter what the list is filtered by, as typed
 * @param kinds sorts of things to choose from
 * @param chips what is set, each with the address without it
 * @param table the entries
 * @param cut where the list begins and goes on
 * @param check what became of checking a chain, when one was asked for
 * @param anchors the last anchors
 */
public record AuditPage(
        FormState filter,
        List<Option> kinds,
        List<Link> chips,
        Table table,
        Cut cut,
        Optional<Check> check,
        Table anchors) {

    /** Keeps copies. */
    public AuditPage {
        kinds = List.copyOf(kinds);
        chips = List.copyOf(chips);
    }

    /**
     * Where the list is cut. The log is not counted: it is as long as the institution is old.
     *
     * @param newest address of the newest entries, when others are shown
     * @param older address of those that follow
     */
    public record Cut(Optional<String> newest, Optional<String> older) {}

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
