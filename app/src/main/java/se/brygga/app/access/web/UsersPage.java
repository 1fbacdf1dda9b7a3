package se.brygga.app.access.web;

import java.util.List;
import java.util.Optional;
import se.brygga.app.access.internal.Directory;
import se.brygga.app.web.ui.FormState;

/**
 * The list of people.
 *
 * @param people who there is
 * @param companies the companies to choose among
 * @param roles the roles that the reader may give
 * @param mayInvite whether the reader may invite
 * @param form the invitation
 * @param link the secret part of a link just made
 */
public record UsersPage(
        List<Directory.Row> people,
        List<Directory.Company> companies,
        List<String> roles,
        boolean mayInvite,
        FormState form,
        Optional<String> link) {

    /** Copies the lists. */
    public UsersPage {
        people = List.copyOf(people);
        companies = List.copyOf(companies);
        roles = List.copyOf(roles);
    }
}
