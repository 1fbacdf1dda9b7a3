package se.brygga.app.clients;

import java.util.Optional;
import java.util.UUID;

/**
 * By whose hand and on whose word something comes into the register; both stand in the log.
 *
 * @param by the person who enters it; empty for the product itself
 * @param source where it comes from: the application's number, a public register, accounts
 */
public record Teller(Optional<UUID> by, String source) {}
