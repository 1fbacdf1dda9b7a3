/** Tests. */
@NullMarked
package se.brygga.core.law.eu;

import org.jspecify.annotations.NullMarked;
