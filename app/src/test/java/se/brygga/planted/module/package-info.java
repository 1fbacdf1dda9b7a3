/** A planted module with a controller in the wrong place. */
@NullMarked
package se.brygga.planted.module;

import org.jspecify.annotations.NullMarked;
