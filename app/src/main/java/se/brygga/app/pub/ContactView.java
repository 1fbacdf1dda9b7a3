package se.brygga.app.pub;

import java.util.List;

/**
 * How to reach the institution.
 *
 * @param telephone the number to call
 * @param email the address to write to
 * @param offices one office a county
 */
public record ContactView(String telephone, String email, List<CountyOffice> offices) {}
