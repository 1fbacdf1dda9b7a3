package se.brygga.core.planted;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import se.brygga.core.law.Citation;

/** One fault of each kind that {@link se.brygga.core.ArchitectureTest} guards against. */
public final class PlantedFaults {

    private PlantedFaults() {}

    /** Asks the machine what day it is. */
    public static LocalDate asksTheClock() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    /** Throws dice. */
    public static int throwsDice() {
        return new Random().nextInt();
    }

    /** Touches the disk. */
    public static boolean touchesTheDisk() {
        return new java.io.File("x").exists();
    }

    /** Counts money in a floating figure. */
    public static final class FloatingMoney {
        /** An amount that will lose its öre. */
        public double amount;
    }

    /** Lies in the engine's place but leans on the rules above it. */
    public static Citation names() {
        return Citation.parse("SFS 2009:41 16 §").orElseThrow();
    }
}
