package se.brygga.app.cases.web.staff;

/**
 * What differs from a proposal that was sent back.
 *
 * @param who who sent it back
 * @param when when
 * @param reason why
 * @param fields what differs; {@code seen} is what the returned proposal said
 */
public record ReturnedDifference(String who, String when, String reason, Comparison fields) {}
