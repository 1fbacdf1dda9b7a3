/** Facts about the launcher and the benchmarks. */
@NullMarked
package se.brygga.bench;

import org.jspecify.annotations.NullMarked;
