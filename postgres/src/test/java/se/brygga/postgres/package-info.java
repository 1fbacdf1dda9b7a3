/** Facts about the server that we run, each tried on a real one. */
@NullMarked
package se.brygga.postgres;

import org.jspecify.annotations.NullMarked;
