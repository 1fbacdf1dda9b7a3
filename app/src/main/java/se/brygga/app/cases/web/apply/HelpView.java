package se.brygga.app.cases.web.apply;

import se.brygga.app.web.ui.FormState;

/**
 * An invitation to help, as whoever got the link sees it.
 *
 * @param secret what stands in the link
 * @param form what is wrong with it
 */
public record HelpView(String secret, FormState form) {}
