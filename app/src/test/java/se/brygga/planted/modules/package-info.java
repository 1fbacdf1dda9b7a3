/** A planted product of two modules. */
@NullMarked
package se.brygga.planted.modules;

import org.jspecify.annotations.NullMarked;
