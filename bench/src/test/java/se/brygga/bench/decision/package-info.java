/** The benchmark keeps count of what it measures. */
@NullMarked
package se.brygga.bench.decision;

import org.jspecify.annotations.NullMarked;
