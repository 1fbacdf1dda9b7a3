package se.brygga.core.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A recorded reason for using a discretion that the law gives: a fact by a named officer, never a switch that turns a
 * rule off.
 *
 * @param provision the provision that gives the discretion; matched at section level
 * @param degree how strong the reason is held to be
 * @param text the reason in words
 * @param officer who states it
 * @param date when it was stated, if known
 */
public record Reason(Citation provision, Degree degree, String text, String officer, Optional<LocalDate> date) {}
