package se.brygga.planted.modules;

/** The root of two modules that do what modules must not. */
public final class PlantedModules {

    private PlantedModules() {}
}
