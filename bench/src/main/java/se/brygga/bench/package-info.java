/**
 * Measurements and fault drills, run by {@code ./brygga bench} and {@code ./brygga drill}.
 *
 * <p>Each prints one line of JSON and says by its exit code whether its figure holds.
 */
@NullMarked
package se.brygga.bench;

import org.jspecify.annotations.NullMarked;
