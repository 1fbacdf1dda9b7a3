/** Published and law-derived figures with the results that they must give, read from {@code /vectors}. */
@NullMarked
package se.brygga.core.vectors;

import org.jspecify.annotations.NullMarked;
