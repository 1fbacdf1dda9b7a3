package se.brygga.app.cases.web.staff;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import se.brygga.app.web.ui.Ui;
import se.brygga.core.law.se.Areas;
import se.brygga.core.law.se.Topic;

/**
 * Writes what was measured, and its limit, with the unit. A receipt keeps both in machine form, and that form tells the
 * kinds apart: a share ends in a per cent sign, an amount carries its öre or cents, months are whole. What the rules on
 * aid and size measure in money is euro, everything else kronor.
 */
final class MeasureWords {

    private static final Pattern SHARE = Pattern.compile("-?\\d{1,15}(\\.\\d{1,12})?%");
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,15}\\.\\d{2,12}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d)?");
    private static final Pattern DAYS = Pattern.compile("\\d{4}-\\d{2}-\\d{2}/\\d{4}-\\d{2}-\\d{2}");

    private final Ui ui;

    MeasureWords(Ui ui) {
        this.ui = ui;
    }

    /** A figure that the provision measures, as a reader writes it; what is no figure stays as it is. */
    String shown(String provision, String machine) {
        if (Areas.measuresCounties(provision)) {
            // The sentence beside it names them.
            return "–";
        }
        if (SHARE.matcher(machine).matches()) {
            return ui.format().percent(new BigDecimal(machine.substring(0, machine.length() - 1)));
        }
        boolean people = Topic.of(provision) == Topic.SIZE || provision.contains("headcount");
        if (people
                && (AMOUNT.matcher(machine).matches() || NUMBER.matcher(machine).matches())) {
            return ui.say("cases.unit.people", ui.format().number(new BigDecimal(machine).stripTrailingZeros()));
        }
        if (AMOUNT.matcher(machine).matches()) {
            String currency = Topic.of(provision) == Topic.DE_MINIMIS ? "EUR" : "SEK";
            return ui.format().money(new BigDecimal(machine), currency);
        }
        if (NUMBER.matcher(machine).matches()) {
            return ui.say("cases.unit.months", ui.format().number(new BigDecimal(machine)));
        }
        return DAYS.matcher(machine).matches() ? machine.replace("/", "–") : machine;
    }
}
