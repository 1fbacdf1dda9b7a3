package se.brygga.core.law.eu.deminimis;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Optional;
import se.brygga.core.law.Act;
import se.brygga.core.law.eu.acts.EuActs;

/** The regulations under which de minimis aid is or has been granted. */
public enum DeMinimisRegulation {
    /** 1998/2006. */
    GENERAL_2006(Field.GENERAL, Window.THREE_FISCAL_YEARS, "2.2"),
    /** 1407/2013. */
    GENERAL_2013(Field.GENERAL, Window.THREE_FISCAL_YEARS, "3.2"),
    /** 2023/2831. */
    GENERAL_2023(Field.GENERAL, Window.ROLLING_THREE_YEARS, "3.2"),
    /** 2023/2832, services of general economic interest. */
    SERVICES_2023(Field.SERVICES, Window.ROLLING_THREE_YEARS, "3.2"),
    /** 1408/2013, agriculture. */
    AGRICULTURE_2013(Field.AGRICULTURE, Window.ROLLING_THREE_YEARS, "3.2"),
    /** 717/2014, fishery and aquaculture. */
    FISHERY_2014(Field.FISHERY, Window.THREE_FISCAL_YEARS, "3.2");

    /** The part of the economy that a regulation is for. */
    private enum Field {
        GENERAL,
        SERVICES,
        AGRICULTURE,
        FISHERY
    }

    private enum Window {
        /** The fiscal year of the decision and the two before it. */
        THREE_FISCAL_YEARS,
        /** Three years back from the day of the decision. */
        ROLLING_THREE_YEARS
    }

    private final Field field;
    private final Window window;
    private final String ceilingArticle;

    DeMinimisRegulation(Field field, Window window, String ceilingArticle) {
        this.field = field;
        this.window = window;
        this.ceilingArticle = ceilingArticle;
    }

    /**
     * The general regulation under which a decision on that day is taken; the six months of grace after its end are not
     * used.
     */
    public static Optional<DeMinimisRegulation> generalOn(LocalDate day) {
        return Arrays.stream(values())
                .filter(it -> it.field == Field.GENERAL && it.act().inForceOn(day))
                .findFirst();
    }

    /** The regulation of a number such as {@code 2023/2831}, with or without what stands in brackets before it. */
    public static Optional<DeMinimisRegulation> numbered(String number) {
        return Arrays.stream(values())
                .filter(it -> it.number().equals(number) || it.act().id().equals(number))
                .findFirst();
    }

    /** The number without brackets: {@code 2023/2831}. */
    public String number() {
        return act().id().substring(act().id().indexOf(' ') + 1);
    }

    /** The act itself. */
    public Act act() {
        return switch (this) {
            case GENERAL_2006 -> EuActs.DE_MINIMIS_2006;
            case GENERAL_2013 -> EuActs.DE_MINIMIS_2013;
            case GENERAL_2023 -> EuActs.DE_MINIMIS_2023;
            case SERVICES_2023 -> EuActs.DE_MINIMIS_SERVICES;
            case AGRICULTURE_2013 -> EuActs.DE_MINIMIS_AGRICULTURE;
            case FISHERY_2014 -> EuActs.DE_MINIMIS_FISHERY;
        };
    }

    /** Whether road freight for hire or reward has a ceiling and boxes of its own. */
    public boolean setsRoadFreightApart() {
        return DeMinimisFigures.of(this).roadCeiling().isPresent();
    }

    /** The article that sets the ceiling. */
    String ceilingArticle() {
        return ceilingArticle;
    }

    /**
     * The first day whose aid still counts against the ceiling on the day of the decision.
     *
     * @param fiscalYearStart the day on which the firm's fiscal year begins; matters to the regulations that count in
     *     fiscal years
     */
    public LocalDate windowFrom(LocalDate decision, MonthDay fiscalYearStart) {
        return switch (window) {
            case ROLLING_THREE_YEARS -> decision.minusYears(3);
            case THREE_FISCAL_YEARS -> {
                int year = fiscalYearStart.atYear(decision.getYear()).isAfter(decision)
                        ? decision.getYear() - 1
                        : decision.getYear();
                yield fiscalYearStart.atYear(year - 2);
            }
        };
    }

    /**
     * Whether earlier aid counts against this ceiling. General aid counts with general aid of any of the regulations
     * and with agricultural and fishery aid (2023/2831 article 5.2); aid for services does not count with other aid
     * (article 5.1 sets no joint ceiling); a sector's own ceiling counts the sector's aid.
     */
    public boolean counts(DeMinimisRegulation earlier) {
        return switch (field) {
            case GENERAL -> earlier.field != Field.SERVICES;
            case SERVICES, AGRICULTURE, FISHERY -> earlier.field == field;
        };
    }
}
