/** G1b: the durable decision over HTTP against the least that a durable database can be asked to do. */
@NullMarked
package se.brygga.bench.decision;

import org.jspecify.annotations.NullMarked;
