/** A planted module that stands in a ring with the first. */
@NullMarked
package se.brygga.planted.modules.second;

import org.jspecify.annotations.NullMarked;
