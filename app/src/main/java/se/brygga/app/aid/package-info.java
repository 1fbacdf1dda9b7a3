/** The aid register, the rates that count it, and the room that is left under the ceiling. */
@NullMarked
package se.brygga.app.aid;

import org.jspecify.annotations.NullMarked;
