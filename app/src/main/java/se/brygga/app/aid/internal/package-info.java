/** SQL of the aid register and the rates. */
@NullMarked
package se.brygga.app.aid.internal;

import org.jspecify.annotations.NullMarked;
