package se.brygga.app.cases;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A proposal that a decision maker has sent back.
 *
 * @param version the version of the case that was proposed
 * @param outcome what was proposed
 * @param text why it was proposed
 * @param standing what the case said then, field by field, as {@link Casework.Motion#standing} gave it
 * @param by who sent it back
 * @param at when
 * @param reason why
 */
public record ReturnedProposal(
        int version, CaseOutcome outcome, String text, String standing, UUID by, OffsetDateTime at, String reason) {}
