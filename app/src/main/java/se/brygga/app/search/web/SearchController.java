package se.brygga.app.search.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.brygga.app.access.SignedIn;
import se.brygga.app.search.Finder;
import se.brygga.app.search.Hit;
import se.brygga.app.web.ui.Answer;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Page;
import se.brygga.app.web.ui.Redirect;
import se.brygga.app.web.ui.Table;
import se.brygga.app.web.ui.Table.Cell;
import se.brygga.app.web.ui.Table.Column;
import se.brygga.app.web.ui.Ui;
import se.brygga.app.web.ui.UiFactory;

/** The search box: an exact number leads straight to the thing, anything else to a list. */
@Controller
class SearchController {

    private final Finder finder;
    private final UiFactory uis;

    SearchController(Finder finder, UiFactory uis) {
        this.finder = finder;
        this.uis = uis;
    }

    private static Finder.Reader reader(SignedIn who) {
        return new Finder.Reader(
                who.scope(),
                Arrays.stream(Hit.Kind.values())
                        .filter(kind -> who.may(kind.operation()))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    @GetMapping("/arbete/sok")
    Answer search(SignedIn who, HttpServletRequest request, @RequestParam MultiValueMap<String, String> query) {
        String text = FormState.of(query).value("q");
        Finder.Reader reader = reader(who);
        Optional<Hit> exact = finder.exact(reader, text);
        if (exact.isPresent()) {
            return new Redirect(exact.get().address());
        }
        Ui ui = uis.of(request);
        Finder.Found answer = finder.like(reader, text);
        List<Table> tables = new ArrayList<>();
        for (Hit.Kind kind : Hit.Kind.values()) {
            List<Hit> found =
                    answer.hits().stream().filter(hit -> hit.kind() == kind).toList();
            if (!found.isEmpty()) {
                tables.add(table(ui, kind, found));
            }
        }
        return Page.of("search/hits", new SearchPage(text, tables, answer.hits().size(), answer.alike()));
    }

    private static Table table(Ui ui, Hit.Kind kind, List<Hit> hits) {
        Table.Rows rows = new Table.Rows();
        for (Hit hit : hits) {
            String note = kind == Hit.Kind.ENTERPRISE ? ui.format().orgNumber(hit.note()) : hit.note();
            rows.add(Cell.link(hit.name(), hit.address()), Cell.of(note));
        }
        return rows.under(ui.say(kind.key()), Column.text(ui.say("search.name")), Column.text(ui.say("search.number")));
    }
}
