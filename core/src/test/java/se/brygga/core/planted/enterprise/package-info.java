/** A planted package in a ring with the planted engine. */
@NullMarked
package se.brygga.core.planted.enterprise;

import org.jspecify.annotations.NullMarked;
