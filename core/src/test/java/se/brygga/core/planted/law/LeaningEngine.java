package se.brygga.core.planted.law;

import se.brygga.core.planted.enterprise.PlantedEnterprise;

/**
 * Lies in the engine's place but leans on what stands above it.
 *
 * @param above what stands above
 */
public record LeaningEngine(PlantedEnterprise above) {}
