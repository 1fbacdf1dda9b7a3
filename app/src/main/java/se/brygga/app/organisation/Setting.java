package se.brygga.app.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A reading of the law where it can be read in more than one way: to be confirmed by counsel, and open to all.
 *
 * @param id the setting's name
 * @param provision what is read
 * @param question what must be answered
 * @param options the readings to choose between; none = a whole number
 * @param values the reading chosen, by date
 */
public record Setting(String id, String provision, Texts question, List<Option> options, List<Dated<String>> values) {

    /** One reading. */
    public record Option(String code, Texts text) {}

    public Setting {
        options = List.copyOf(options);
        values = List.copyOf(values);
    }

    /** The reading that holds on the day. */
    public Optional<Dated<String>> on(LocalDate day) {
        return Dated.on(day, values);
    }
}
