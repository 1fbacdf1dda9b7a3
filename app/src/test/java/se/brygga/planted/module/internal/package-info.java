/** The inside of a planted module. */
@NullMarked
package se.brygga.planted.module.internal;

import org.jspecify.annotations.NullMarked;
