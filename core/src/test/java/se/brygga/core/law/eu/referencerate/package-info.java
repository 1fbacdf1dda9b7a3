/** Tests. */
@NullMarked
package se.brygga.core.law.eu.referencerate;

import org.jspecify.annotations.NullMarked;
