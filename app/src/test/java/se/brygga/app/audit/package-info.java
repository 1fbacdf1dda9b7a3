/** Facts about the log of what was done. */
@NullMarked
package se.brygga.app.audit;

import org.jspecify.annotations.NullMarked;
