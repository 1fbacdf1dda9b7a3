/** A planted country's law. */
@NullMarked
package se.brygga.core.planted.law.se;

import org.jspecify.annotations.NullMarked;
