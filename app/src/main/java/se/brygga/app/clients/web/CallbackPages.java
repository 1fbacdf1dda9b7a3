package se.brygga.app.clients.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.brygga.app.access.People;
import se.brygga.app.access.SignedIn;
import se.brygga.app.clients.Callbacks;
import se.brygga.app.organisation.Profile;
import se.brygga.app.platform.Actor;
import se.brygga.app.web.ui.Answer;
import se.brygga.app.web.ui.Page;
import se.brygga.app.web.ui.Redirect;
import se.brygga.app.web.ui.Ui;

/** The queue of those who wish to be called (K01): call, say that it is done, and take that back. */
@Controller
class CallbackPages {

    private static final String PATH = "/arbete/uppringning";
    private static final List<String> WORDS = List.of("done", "undone", "neither");

    private final Callbacks callbacks;
    private final People people;
    private final Profile profile;

    CallbackPages(Callbacks callbacks, People people, Profile profile) {
        this.callbacks = callbacks;
        this.people = people;
        this.profile = profile;
    }

    @GetMapping(PATH)
    Answer list(
            SignedIn who,
            Ui ui,
            @RequestParam(name = "visa", defaultValue = "") String show,
            @RequestParam(name = "klart", defaultValue = "") String word) {
        boolean called = show.equals("uppringda");
        List<Callbacks.Waiting> waiting = callbacks.list(who.scope(), called);
        Map<UUID, String> names = people.names(waiting.stream()
                .flatMap(one -> one.called().stream())
                .map(Callbacks.Called::person)
                .toList());
        return Page.of(
                "clients/callbacks",
                new CallbacksView(
                        called,
                        WORDS.contains(word) ? Optional.of(ui.say("clients.callbacks.was." + word)) : Optional.empty(),
                        waiting.stream().map(one -> row(one, names, ui)).toList()));
    }

    @PostMapping(PATH + "/{id}")
    Answer settle(
            SignedIn who, @PathVariable UUID id, @RequestParam(name = "uppringd", defaultValue = "") String typed) {
        boolean called = typed.equals("ja");
        boolean settled = callbacks.settle(new Actor(who.account(), who.person(), who.scope()), id, called);
        String word = settled ? (called ? "done" : "undone") : "neither";
        return new Redirect(PATH + "?visa=" + (called ? "vantar" : "uppringda") + "&klart=" + word);
    }

    private CallbacksView.Row row(Callbacks.Waiting one, Map<UUID, String> names, Ui ui) {
        Callbacks.Wish wish = one.wish();
        return new CallbacksView.Row(
                PATH + "/" + one.id(),
                ui.say("clients.callbacks.about-whom", wish.name(), county(one.county())),
                wish.phone(),
                ui.say("pub.callme.language." + wish.language()),
                ui.say("pub.callme.time." + wish.bestTime()),
                wish.about(),
                ui.format().time(one.asked().toInstant()),
                one.called()
                        .map(called -> names.getOrDefault(called.person(), "") + " "
                                + ui.format().time(called.at().toInstant())));
    }

    private String county(String code) {
        return profile.geography().county(code).map(county -> county.name()).orElse(code);
    }
}
