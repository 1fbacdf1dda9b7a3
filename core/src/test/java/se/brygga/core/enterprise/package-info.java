/** Tests. */
@NullMarked
package se.brygga.core.enterprise;

import org.jspecify.annotations.NullMarked;
