package se.brygga.app.demo;

import java.util.List;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.clients.FiguresOfYear;
import se.brygga.app.clients.PersonCard;

/**
 * An enterprise with the person who speaks for it and its figures.
 *
 * @param card its row in the register
 * @param person owner or signatory
 * @param figures oldest year first
 * @param purpose what a loan to it is for
 */
record DemoEnterprise(EnterpriseCard card, PersonCard person, List<FiguresOfYear> figures, String purpose) {
    DemoEnterprise {
        figures = List.copyOf(figures);
    }

    String county() {
        return card.place().county().orElse("");
    }
}
