package se.brygga.app.cases.web.staff;

import se.brygga.app.cases.Commitment;
import se.brygga.app.web.ui.FieldError;
import se.brygga.app.web.ui.Ui;

/** How the commitment to a group stands against a mandate, in words. */
public final class MandateWords {

    private MandateWords() {}

    /** Why a mandate does not reach: the commitment, the limit, and who may decide instead. */
    public static String refused(Commitment commitment, Ui ui) {
        return ui.say("cases.mandate.beyond", arguments(commitment, ui));
    }

    static FieldError fault(String field, Commitment commitment, Ui ui) {
        return FieldError.of(field, "cases.mandate.beyond", arguments(commitment, ui));
    }

    /** The same while it still reaches. */
    static String within(Commitment commitment, String source, Ui ui) {
        return ui.say(
                "cases.mandate.within",
                ui.format().money(commitment.total()),
                ui.format().money(commitment.granted()),
                ui.format().money(commitment.amount()),
                commitment.reach().map(ui.format()::money).orElse(""),
                source);
    }

    /** In a list: the total against the limit. */
    static String held(Commitment commitment, Ui ui) {
        String total = ui.format().money(commitment.total());
        return commitment
                .reach()
                .map(reach ->
                        ui.say("cases.mandate.total-of", total, ui.format().money(reach)))
                .orElseGet(() -> ui.say("cases.mandate.total", total));
    }

    private static Object[] arguments(Commitment commitment, Ui ui) {
        return new Object[] {
            ui.format().money(commitment.total()),
            ui.format().money(commitment.granted()),
            ui.format().money(commitment.amount()),
            commitment
                    .reach()
                    .map(reach -> ui.say("cases.mandate.reach", ui.format().money(reach)))
                    .orElseGet(() -> ui.say("cases.mandate.none")),
            commitment.deciders().isEmpty()
                    ? ui.say("cases.mandate.nobody")
                    : ui.say("cases.mandate.deciders", String.join(", ", commitment.deciders()))
        };
    }
}
