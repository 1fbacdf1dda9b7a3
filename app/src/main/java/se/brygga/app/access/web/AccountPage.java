package se.brygga.app.access.web;

import java.util.List;
import se.brygga.app.access.RoleGrant;
import se.brygga.app.web.ui.FormState;

/**
 * One's own account.
 *
 * @param name the person's name
 * @param userName the name at sign-in
 * @param language the chosen language
 * @param secondFactor whether a code is asked for at sign-in
 * @param roles what the person may do, and where
 * @param form the form for a new password
 * @param done what has just been done, or empty
 */
public record AccountPage(
        String name,
        String userName,
        String language,
        boolean secondFactor,
        List<RoleGrant> roles,
        FormState form,
        String done) {

    /** Copies the roles. */
    public AccountPage {
        roles = List.copyOf(roles);
    }
}
