package se.brygga.app.platform;

import java.util.UUID;

/**
 * Who does something: through which account, as which natural person, seeing what.
 *
 * @param account the account, to which idempotency keys belong
 * @param person the natural person, on whom four eyes are counted
 * @param scope what the person may see while doing it
 */
public record Actor(UUID account, UUID person, Scope scope) {}
