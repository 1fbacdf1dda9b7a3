/**
 * The world that drills and benchmarks decide in: the product with cases that wait for their decision, the first of
 * each kind brought there by the product's own services, the others copies of it.
 */
@NullMarked
package se.brygga.bench.world;

import org.jspecify.annotations.NullMarked;
