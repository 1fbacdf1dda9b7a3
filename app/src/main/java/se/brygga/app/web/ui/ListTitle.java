package se.brygga.app.web.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The title of a list: its name, what it is filtered by, and which rows it shows, so that two tabs are told apart. */
public final class ListTitle {

    private ListTitle() {}

    /** The title of a list that is not counted: its name and what it is filtered by. */
    public static String of(String name, List<Link> chips) {
        return Stream.concat(Stream.of(name), chips.stream().map(Link::text)).collect(Collectors.joining(" · "));
    }

    /** The title of the page. */
    public static String of(Ui ui, String name, List<Link> chips, Paging paging) {
        String filtered = of(name, chips);
        return paging.total() == 0
                ? filtered
                : ui.say(
                        "web.list.title",
                        filtered,
                        ui.format().count(paging.from()),
                        ui.format().count(paging.to()),
                        ui.format().count(paging.total()));
    }
}
