package se.brygga.app.access.web;

import se.brygga.app.web.ui.FormState;

/**
 * Taking a secret for time-based codes into use.
 *
 * @param form what was typed
 * @param then where to go afterwards
 * @param secret the secret, in groups of four
 * @param address what opens an authenticator on this device
 */
public record EnrolmentPage(FormState form, String then, String secret, String address) {}
