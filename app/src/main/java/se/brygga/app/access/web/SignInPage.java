package se.brygga.app.access.web;

import se.brygga.app.web.ui.FormState;

/**
 * A step of sign-in.
 *
 * @param form what was typed
 * @param then where to go afterwards
 */
public record SignInPage(FormState form, String then) {}
