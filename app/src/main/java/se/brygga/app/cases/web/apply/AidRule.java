package se.brygga.app.cases.web.apply;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import se.brygga.core.law.eu.deminimis.DeMinimisRegulation;

/** Under which kind of rule aid from somebody else was given, as an applicant answers it. */
enum AidRule {
    /** Aid to any enterprise. */
    GENERAL,
    /** Primary production of agricultural products. */
    AGRICULTURE,
    /** Fishery and aquaculture. */
    FISHERY,
    /** Services of general economic interest. */
    SERVICES,
    /** The applicant does not know: it counts as general aid, which is the cautious answer. */
    UNKNOWN;

    static final String FIELD = "aidRule";

    static AidRule of(ApplyAnswers entry) {
        return Arrays.stream(values())
                .filter(rule -> entry.is(FIELD, rule.name()))
                .findFirst()
                .orElse(UNKNOWN);
    }

    /**
     * The regulation of the day. A sector's regulation from before those that the law here knows counts as general aid,
     * which narrows the room and never widens it.
     */
    Optional<DeMinimisRegulation> on(LocalDate granted) {
        return switch (this) {
            case GENERAL, UNKNOWN -> DeMinimisRegulation.generalOn(granted);
            case AGRICULTURE -> orGeneral(DeMinimisRegulation.AGRICULTURE_2013, granted);
            case FISHERY -> orGeneral(DeMinimisRegulation.FISHERY_2014, granted);
            case SERVICES -> orGeneral(DeMinimisRegulation.SERVICES_2023, granted);
        };
    }

    private static Optional<DeMinimisRegulation> orGeneral(DeMinimisRegulation sector, LocalDate granted) {
        return sector.act().inForceOn(granted) ? Optional.of(sector) : DeMinimisRegulation.generalOn(granted);
    }
}
