package se.brygga.core.planted;

import java.io.File;
import java.math.BigDecimal;
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
        return new File("x").exists();
    }

    /** Counts money in a floating figure. */
    public static final class FloatingMoney {
        /** An amount that will lose its öre. */
        public double amount;

        /** Makes exact what never was. */
        public BigDecimal exact() {
            return BigDecimal.valueOf(amount);
        }

        /** Gives it away. */
        public float half(double whole) {
            double half = whole / 2;
            return (float) half;
        }
    }

    /** Names the act of a country. */
    public static Citation names() {
        return Citation.parse("SFS 2009:41 16 §").orElseThrow();
    }
}
