/**
 * What every module stands on: the database with its scope, the clock, identifiers, and the relay of domain events.
 *
 * <p>A service reads and writes through {@link se.brygga.app.platform.ScopedDatabase}; nothing else opens a
 * transaction.
 */
@NullMarked
package se.brygga.app.platform;

import org.jspecify.annotations.NullMarked;
