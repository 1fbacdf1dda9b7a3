package se.brygga.core.law;

import java.net.URI;
import java.time.LocalDate;

/**
 * An act (författning), regulation or policy that rules belong to.
 *
 * @param id machine form, such as {@code SFS 2009:41}, {@code (EU) 2023/2831} or {@code POLICY almi}
 * @param style how its provisions are cited
 * @param title its name in our own words
 * @param inForce the days on which it is in force
 * @param official where the official text stands
 */
public record Act(String id, Style style, Title title, Period inForce, URI official) {

    /** How the provisions of an act are cited. */
    public enum Style {
        /** Sections, paragraphs and items: {@code 16 § 2 st 1 p}. */
        SECTION,
        /** Articles: {@code art. 3.2}, or {@code annex I art. 3.2}. */
        ARTICLE,
        /** Named terms of a policy: {@code micro-loan.max}. */
        TERM
    }

    /** Whether the act is in force on the day. */
    public boolean inForceOn(LocalDate day) {
        return inForce.contains(day);
    }

    /** The citation of one section or article of this act. */
    public Citation at(String place) {
        return new Citation(id, style, place, 0, 0);
    }

    /** The citation of one numbered section of this act. */
    public Citation at(int section) {
        return at(Integer.toString(section));
    }

    /** The citation of the act as a whole. */
    public Citation whole() {
        return at("");
    }
}
