/** The inside of a planted module. */
@NullMarked
package se.brygga.planted.modules.first.internal;

import org.jspecify.annotations.NullMarked;
