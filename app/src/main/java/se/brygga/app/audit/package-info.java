/**
 * The append-only log: one hash chain for each case, account or rate, written in the same transaction as what it tells.
 *
 * <p>Write with {@link se.brygga.app.audit.Trail}.
 */
@NullMarked
package se.brygga.app.audit;

import org.jspecify.annotations.NullMarked;
