/** A planted module that another one reaches into. */
@NullMarked
package se.brygga.planted.modules.first;

import org.jspecify.annotations.NullMarked;
