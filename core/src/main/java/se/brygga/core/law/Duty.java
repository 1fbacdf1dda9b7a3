package se.brygga.core.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that the decider must do by law around a decision; listed beside the findings, never one of them.
 *
 * @param provision where the duty stands
 * @param what what must be done
 * @param due last day, where the law sets one that can be counted already
 */
public record Duty(Citation provision, Explanation what, Optional<LocalDate> due) {}
