package se.brygga.planted;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import se.brygga.core.law.Lawbook;
import se.brygga.core.law.se.SwedishLaw;
import se.brygga.planted.module.internal.Hidden;

/** One fault of each kind that the architecture test of the product guards against. */
public final class PlantedFaults {

    private PlantedFaults() {}

    /** Asks the machine for the time. */
    public static Instant asksTheClock() {
        return Instant.now();
    }

    /** Asks the machine for the day, in a zone. */
    public static LocalDate asksTheDay() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    /** Makes a clock of its own. */
    public static Clock makesAClock() {
        return Clock.systemUTC();
    }

    /** Asks for milliseconds. */
    public static long asksForMillis() {
        return System.currentTimeMillis();
    }

    /** Throws dice. */
    public static int throwsDice() {
        return new SecureRandom().nextInt();
    }

    /** Makes an identifier of its own. */
    public static UUID makesAnId() {
        return UUID.randomUUID();
    }

    /** Reads the law past the institution's own readings. */
    public static Lawbook readsThePrintedLaw() {
        return SwedishLaw.LAWBOOK;
    }

    /** Reaches into a module. */
    public static Hidden reachesInside() {
        return new Hidden();
    }

    /** Begins a transaction of its own. */
    public static final class OwnTransaction {
        /** Does it with Spring's. */
        public void begin(TransactionTemplate transaction) {
            transaction.executeWithoutResult(status -> {});
        }

        /** Does it with jOOQ's. */
        public void begin(DSLContext dsl) {
            dsl.transaction(inner -> {});
        }
    }

    /** A controller for everybody, outside any web package. */
    @Controller
    public static final class PublicController {}

    /** Has its parts put into fields. */
    public static final class FieldInjected {
        @Autowired
        @SuppressWarnings("NullAway.Init")
        private Clock clock;

        /** The part. */
        public Clock clock() {
            return clock;
        }
    }
}
