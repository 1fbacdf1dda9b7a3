package se.brygga.app.documents;

/**
 * Whom to ask: a named person and how to reach them.
 *
 * @param name the person
 * @param phone telephone number as it is dialled
 * @param email address for mail
 */
public record Contact(String name, String phone, String email) {}
