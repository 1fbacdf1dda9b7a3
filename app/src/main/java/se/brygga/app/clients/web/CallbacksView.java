package se.brygga.app.clients.web;

import java.util.List;
import java.util.Optional;
import se.brygga.app.web.ui.Fact;
import se.brygga.app.web.ui.Ui;

/**
 * The queue as it is shown.
 *
 * @param called whether those are shown who have been called
 * @param word what has just been done
 * @param rows one a person
 */
public record CallbacksView(boolean called, Optional<String> word, List<Row> rows) {
    public CallbacksView {
        rows = List.copyOf(rows);
    }

    /**
     * Somebody to call.
     *
     * @param action where it is said that the call is made, or taken back
     * @param who name and county
     * @param phone the number
     * @param language to speak
     * @param time of the day that suits
     * @param about what it is about
     * @param asked when it was asked for
     * @param called who called, and when
     */
    public record Row(
            String action,
            String who,
            String phone,
            String language,
            String time,
            String about,
            String asked,
            Optional<String> called) {

        /** What stands under the name. */
        public List<Fact> facts(Ui ui) {
            Fact language = Fact.of(ui.say("clients.callbacks.language"), this.language);
            Fact when = Fact.of(ui.say("clients.callbacks.time"), time);
            Fact since = Fact.of(ui.say("clients.callbacks.asked"), asked);
            return called.map(by -> List.of(language, since, Fact.of(ui.say("clients.callbacks.done-by"), by)))
                    .orElse(List.of(language, when, since));
        }
    }
}
