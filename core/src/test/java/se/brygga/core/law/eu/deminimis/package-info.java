/** Tests. */
@NullMarked
package se.brygga.core.law.eu.deminimis;

import org.jspecify.annotations.NullMarked;
