/** A planted law of the Union that knows a country's. */
@NullMarked
package se.brygga.core.planted.law.eu;

import org.jspecify.annotations.NullMarked;
