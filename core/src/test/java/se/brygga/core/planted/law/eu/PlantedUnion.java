package se.brygga.core.planted.law.eu;

import se.brygga.core.planted.law.se.PlantedCountry;

/**
 * Union law that knows of one country's.
 *
 * @param country what it should not know
 */
public record PlantedUnion(PlantedCountry country) {}
