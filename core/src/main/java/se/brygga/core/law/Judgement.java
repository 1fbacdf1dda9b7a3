package se.brygga.core.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person's recorded answer to a question that the law leaves to judgement.
 *
 * @param provision the provision that asks; matched at section level
 * @param met whether the requirement is held to be fulfilled
 * @param text why
 * @param officer who judged
 * @param date when, if known
 */
public record Judgement(Citation provision, boolean met, String text, String officer, Optional<LocalDate> date) {}
