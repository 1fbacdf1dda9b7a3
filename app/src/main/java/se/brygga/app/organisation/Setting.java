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
 * @param choices what may be chosen, and whether any rule asks yet
 * @param values the reading chosen, by date
 */
public record Setting(String id, String provision, Texts question, Choices choices, List<Dated<String>> values) {

    /** One reading. */
    public record Option(String code, Texts text) {}

    /**
     * What may be chosen.
     *
     * @param options the readings to choose between; none = a whole number
     * @param waitsFor what has to be built before a rule reads the setting; empty where one reads it already
     */
    public record Choices(List<Option> options, Optional<Texts> waitsFor) {
        public Choices {
            options = List.copyOf(options);
        }
    }

    public Setting {
        values = List.copyOf(values);
    }

    /** The readings to choose between; none = a whole number. */
    public List<Option> options() {
        return choices.options();
    }

    /** The reading that holds on the day. */
    public Optional<Dated<String>> on(LocalDate day) {
        return Dated.on(day, values);
    }
}
