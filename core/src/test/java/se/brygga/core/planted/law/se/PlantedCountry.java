package se.brygga.core.planted.law.se;

/** The law of a country. */
public record PlantedCountry() {}
