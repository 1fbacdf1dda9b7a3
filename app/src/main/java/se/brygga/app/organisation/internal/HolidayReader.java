package se.brygga.app.organisation.internal;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.brygga.app.organisation.BankCalendar;
import se.brygga.app.organisation.BankCalendar.Holiday;
import se.brygga.app.organisation.BankCalendar.Rule;
import se.brygga.app.organisation.ProfileRule;

/** Reads the rules for bank holidays. */
final class HolidayReader {
    private enum Kind {
        FIXED,
        EASTER,
        FRIDAY_IN
    }

    private final Reading reading;

    HolidayReader(Reading reading) {
        this.reading = reading;
    }

    BankCalendar read() {
        List<Holiday> holidays = new ArrayList<>();
        for (YamlMap map : reading.list(ProfileFiles.HOLIDAYS, Set.of("name", "rule", "at", "source"))) {
            Row row = map.row();
            Rule rule = switch (row.choice("rule", Kind.class)) {
                case FIXED -> new Rule.Fixed(monthDay(row));
                case FRIDAY_IN -> new Rule.FridayFrom(monthDay(row));
                case EASTER -> new Rule.Easter(row.wholeNumber("at"));
            };
            holidays.add(new Holiday(row.text("name"), rule, row.source()));
        }
        return new BankCalendar(holidays);
    }

    private MonthDay monthDay(Row row) {
        String text = row.text("at");
        try {
            return MonthDay.parse("--" + text);
        } catch (DateTimeException notADay) {
            reading.faults().add(row.spotOf("at"), ProfileRule.DATE, "at", text);
            return MonthDay.of(1, 1);
        }
    }
}
