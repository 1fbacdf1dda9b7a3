package se.brygga.planted.modules.first;

import se.brygga.planted.modules.second.Second;

/**
 * Leans on the second module, which leans on this one.
 *
 * @param other the other half of the ring
 */
public record First(Second other) {}
