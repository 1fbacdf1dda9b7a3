package se.brygga.app.access.web;

import java.util.List;
import java.util.Optional;
import se.brygga.app.access.RoleGrant;
import se.brygga.app.access.internal.TokenBook;
import se.brygga.app.web.ui.FormState;

/**
 * One's own account.
 *
 * @param name the person's name
 * @param userName the name at sign-in
 * @param language the chosen language
 * @param secondFactor whether a code is asked for at sign-in
 * @param roles what the person may do, and where
 * @param tokens tokens with which programs act for the person
 * @param secret the secret of a token that has just been collected, shown this once
 * @param form the form for a new password
 * @param done what has just been done, or empty
 */
public record AccountPage(
        String name,
        String userName,
        String language,
        boolean secondFactor,
        List<RoleGrant> roles,
        List<TokenBook.Row> tokens,
        Optional<String> secret,
        FormState form,
        String done) {

    /** Copies the lists. */
    public AccountPage {
        roles = List.copyOf(roles);
        tokens = List.copyOf(tokens);
    }
}
