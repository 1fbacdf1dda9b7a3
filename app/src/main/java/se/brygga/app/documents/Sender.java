package se.brygga.app.documents;

import java.util.Optional;

/**
 * The legal entity that writes.
 *
 * @param name its full name
 * @param organisationNumber with hyphen, where it is known
 * @param address where it sits, on one line
 * @param contact who answers questions about this paper
 */
public record Sender(String name, Optional<String> organisationNumber, String address, Contact contact) {}
