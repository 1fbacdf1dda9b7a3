/**
 * The law and the arithmetic of public development finance as a plain library: no input or output, no framework, no
 * clock and no randomness.
 *
 * <p>Start at {@code se.brygga.core.law} for the engine, and at {@code se.brygga.core.law.se} for the Swedish acts.
 */
@NullMarked
package se.brygga.core;

import org.jspecify.annotations.NullMarked;
