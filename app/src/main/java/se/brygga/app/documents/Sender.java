package se.brygga.app.documents;

/**
 * The legal entity that writes.
 *
 * @param name its full name
 * @param organisationNumber with hyphen
 * @param address postal address on one line
 * @param contact who answers questions about this paper
 */
public record Sender(String name, String organisationNumber, String address, Contact contact) {}
