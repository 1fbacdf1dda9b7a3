package se.brygga.app.cases.web.apply;

import java.util.List;
import java.util.Optional;
import se.brygga.app.cases.CaseRow;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.web.ui.Link;
import se.brygga.app.web.ui.Paging;

/**
 * A person's own pages.
 *
 * @param name the person's name
 * @param next the one thing to do now, if something waits for the person
 * @param contact whom to ask, once there is an application to ask about
 * @param helping numbers of the drafts of others that the person helps with
 * @param applications the person's applications, latest first
 * @param enterprises the enterprises that the person may act for
 * @param paging where the list of applications is cut; empty when all of it is shown
 * @param more where the rest of the applications is
 */
public record StartView(
        String name,
        Optional<Link> next,
        Optional<Contact> contact,
        List<String> helping,
        List<Line> applications,
        List<EnterpriseCard> enterprises,
        Optional<Paging> paging,
        Optional<Link> more) {

    /** Whom to ask, and the number of the case to name. */
    public record Contact(Asked asked, String number) {}

    /** An application with its product's name, what happens now and where it is opened. */
    public record Line(CaseRow row, String product, String now, String href) {}
}
