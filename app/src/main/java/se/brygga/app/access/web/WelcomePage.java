package se.brygga.app.access.web;

import se.brygga.app.web.ui.FormState;

/**
 * Setting a password through a link.
 *
 * @param form what was typed
 * @param secret the secret part of the link
 * @param first whether this is the first administrator, who also chooses a user name
 * @param userName the user name of an invited person
 */
public record WelcomePage(FormState form, String secret, boolean first, String userName) {}
