/** The short drills, which every commit runs. */
@NullMarked
package se.brygga.bench.drill;

import org.jspecify.annotations.NullMarked;
