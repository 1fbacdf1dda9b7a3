package se.brygga.core.planted.enterprise;

import java.util.List;
import se.brygga.core.planted.law.LeaningEngine;

/**
 * Closes the ring.
 *
 * @param engines the other half of it
 */
public record PlantedEnterprise(List<LeaningEngine> engines) {}
