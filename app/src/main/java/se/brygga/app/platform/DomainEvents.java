package se.brygga.app.platform;

import tools.jackson.databind.JsonNode;

/**
 * Turns one type of domain event, as a database function wrote it, into the event that other modules listen to. A
 * module that writes such events declares one bean of this type for each.
 */
public interface DomainEvents {

    /** The type as it stands in {@code platform.domain_event}. */
    String type();

    /** The event for the modules that listen. */
    Object read(JsonNode payload);
}
