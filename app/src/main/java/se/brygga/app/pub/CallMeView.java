package se.brygga.app.pub;

import java.util.List;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Option;

/**
 * The form of "call me back".
 *
 * @param form what is typed
 * @param counties to choose from
 * @param languages to be called in
 * @param times of the day
 */
public record CallMeView(FormState form, List<Option> counties, List<Option> languages, List<Option> times) {
    public CallMeView {
        counties = List.copyOf(counties);
        languages = List.copyOf(languages);
        times = List.copyOf(times);
    }
}
