package se.brygga.app.cases.web.staff;

import java.util.List;
import java.util.Optional;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Link;
import se.brygga.app.web.ui.Option;
import se.brygga.app.web.ui.Paging;
import se.brygga.app.web.ui.Step;
import se.brygga.app.web.ui.Table;

/**
 * C01 and C13: cases to work on, or to decide.
 *
 * @param title what the list is
 * @param tabs statuses with their counts
 * @param filter what the list is filtered by
 * @param lists the list without what is set
 * @param table the cases
 * @param paging where the list is cut
 * @param word what was just done, as a sentence
 * @param queue what only the queue of decisions tells
 */
public record WorkListPage(
        String title,
        List<Step> tabs,
        Filter filter,
        Lists lists,
        Table table,
        Paging paging,
        Optional<String> word,
        Queue queue) {

    /**
     * What only the queue of decisions tells.
     *
     * @param mandates the reader's mandates, one sentence each
     * @param others what waits for somebody else, with why
     */
    public record Queue(List<String> mandates, Optional<Table> others) {
        /** Nothing, on the list of those who handle. */
        static final Queue NONE = new Queue(List.of(), Optional.empty());

        /** Keeps a copy. */
        public Queue {
            mandates = List.copyOf(mandates);
        }
    }

    /** Keeps a copy. */
    public WorkListPage {
        tabs = List.copyOf(tabs);
    }

    /** What the list is filtered by, as typed, and what there is to choose from. */
    public record Filter(FormState form, List<Option> counties, List<Option> products, List<Option> owners) {
        /** Keeps copies. */
        public Filter {
            counties = List.copyOf(counties);
            products = List.copyOf(products);
            owners = List.copyOf(owners);
        }
    }

    /** The list's address, what is set as chips, and the words of an empty list. */
    public record Lists(String path, List<Link> chips, String emptyHeading, String emptyText) {
        /** Keeps a copy. */
        public Lists {
            chips = List.copyOf(chips);
        }
    }
}
