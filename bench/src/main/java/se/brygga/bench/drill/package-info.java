/**
 * Fault drills: the product under load while something is killed under it, and afterwards a count of what was
 * acknowledged against what is there.
 *
 * <p>A drill is exact about its randomness: the seed decides what is done and when, and stands in the result.
 */
@NullMarked
package se.brygga.bench.drill;

import org.jspecify.annotations.NullMarked;
